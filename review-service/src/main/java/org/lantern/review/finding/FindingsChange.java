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

/** That something of what is signed changed; what it said is not kept. */
@Entity
@Table(name = "findings_change")
@IdClass(FindingsChange.Key.class)
class FindingsChange {
  /** No version that an ETag could name. */
  private static final long FORGOTTEN = -1;

  @Id
  @Column(name = "review_id")
  private UUID reviewId;

  @Id private int number;
  private Instant at;

  @Enumerated(EnumType.STRING)
  private What what;

  @Column(name = "subject_id")
  private UUID subjectId;

  private String component;

  @Column(name = "from_version")
  private long fromVersion;

  protected FindingsChange() {}

  FindingsChange(UUID reviewId, int number, Instant at, Changed changed, long fromVersion) {
    this.reviewId = reviewId;
    this.number = number;
    this.at = at;
    this.what = changed.what();
    this.subjectId = changed.subjectId();
    this.component = changed.component();
    this.fromVersion = fromVersion;
  }

  /** What can change. */
  enum What {
    FINDING_RECORDED,
    FINDING_CHANGED,
    FINDING_REMOVED,
    WORDS_REMOVED,
    ESTIMATE_AGREED,
    PRACTICE_EVALUATED
  }

  /**
   * One change.
   *
   * @param subjectId the finding or practice; null for an estimate, and where words were removed
   * @param component of the finding or estimate; null for a practice
   */
  record Changed(What what, UUID subjectId, String component) {}

  int getNumber() {
    return number;
  }

  /** Words are gone since: nobody is told whether a version that they tried once stood. */
  void forgetVersion() {
    fromVersion = FORGOTTEN;
  }

  long getFromVersion() {
    return fromVersion;
  }

  FindingsResponse.ChangeItem toItem() {
    return new FindingsResponse.ChangeItem(what.name(), subjectId, component, at);
  }

  /** The two parts of the key. */
  record Key(UUID reviewId, int number) implements Serializable {}
}
