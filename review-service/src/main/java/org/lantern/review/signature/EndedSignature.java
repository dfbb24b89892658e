package org.lantern.review.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lantern.kit.actor.Relation;
import org.lantern.review.finding.FindingsResponse.EndedSignatureItem;
import org.lantern.review.finding.FindingsResponse.SignatureItem;
import org.lantern.review.finding.SignatureKind;

/** A signature that stood until what it signed changed, or another took its place. */
@Entity
@Table(name = "ended_signature")
class EndedSignature {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

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

  @Column(name = "ended_at")
  private Instant endedAt;

  protected EndedSignature() {}

  EndedSignature(UUID id, Signature signature, Instant endedAt) {
    SignatureItem item = signature.toItem();
    this.id = id;
    this.reviewId = signature.getReviewId();
    this.relation = item.relation();
    this.kind = item.kind();
    this.note = item.note();
    this.personId = item.personId();
    this.delegated = item.delegated();
    this.digest = item.digest();
    this.digestKeyed = signature.isDigestKeyed();
    this.signedAt = item.signedAt();
    this.endedAt = endedAt;
  }

  /** Keys what it names; once, and where it names anything. */
  void key(UnaryOperator<String> keying) {
    if (digest != null && !digestKeyed) {
      digest = keying.apply(digest);
      digestKeyed = true;
    }
  }

  UUID getReviewId() {
    return reviewId;
  }

  EndedSignatureItem toItem() {
    return new EndedSignatureItem(
        new SignatureItem(relation, kind, note, personId, delegated, digest, signedAt), endedAt);
  }
}
