package org.lantern.review.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lantern.kit.actor.Relation;
import org.lantern.review.finding.FindingsResponse.SignatureItem;
import org.lantern.review.finding.SignatureKind;

/** What lead or school said to the findings as they stood; one of each at a time. */
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

  @Enumerated(EnumType.STRING)
  private SignatureKind kind;

  private String note;

  @Column(name = "person_id")
  private UUID personId;

  private boolean delegated;
  private String digest;

  @Column(name = "digest_keyed")
  private boolean digestKeyed;

  @Column(name = "signed_at")
  private Instant signedAt;

  protected Signature() {}

  Signature(UUID reviewId, SignatureItem item) {
    this.reviewId = reviewId;
    this.relation = item.relation();
    this.kind = item.kind();
    this.note = item.note();
    this.personId = item.personId();
    this.delegated = item.delegated();
    this.digest = item.digest();
    this.signedAt = item.signedAt();
  }

  /** Whether the same was said of the same text, as when a call arrives a second time. */
  boolean says(SignatureItem item) {
    return kind == item.kind()
        && Objects.equals(note, item.note())
        && Objects.equals(digest, item.digest());
  }

  /**
   * Whether it names another text than the one signed just now. Once words were taken out of what
   * it names, it stands for what is left.
   */
  boolean namesOtherThan(SignatureItem item) {
    return digest != null && !digestKeyed && !digest.equals(item.digest());
  }

  UUID getReviewId() {
    return reviewId;
  }

  Relation getRelation() {
    return relation;
  }

  SignatureKind getKind() {
    return kind;
  }

  /** Keys what it names; once, and where it names anything. */
  void key(UnaryOperator<String> keying) {
    if (digest != null && !digestKeyed) {
      digest = keying.apply(digest);
      digestKeyed = true;
    }
  }

  boolean isDigestKeyed() {
    return digestKeyed;
  }

  SignatureItem toItem() {
    return new SignatureItem(relation, kind, note, personId, delegated, digest, signedAt);
  }

  /** The two parts of the key. */
  record Key(UUID reviewId, Relation relation) implements Serializable {}
}
