package org.lantern.review.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.lantern.kit.actor.Relation;

/** That lead or head agreed the findings as they stood. */
@Entity
@Table(name = "signature")
@IdClass(Signature.Key.class)
class Signature {
  @Id
  @Column(name = "review_id")
  private UUID reviewId;

  @Id
  @Enumerated(EnumType.STRING)
  private Relation relation;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "signed_at")
  private Instant signedAt;

  protected Signature() {}

  Signature(UUID reviewId, Relation relation, UUID personId, Instant signedAt) {
    this.reviewId = reviewId;
    this.relation = relation;
    this.personId = personId;
    this.signedAt = signedAt;
  }

  public Relation getRelation() {
    return relation;
  }

  public UUID getPersonId() {
    return personId;
  }

  public Instant getSignedAt() {
    return signedAt;
  }

  /** The two parts of the key. */
  record Key(UUID reviewId, Relation relation) implements Serializable {}
}
