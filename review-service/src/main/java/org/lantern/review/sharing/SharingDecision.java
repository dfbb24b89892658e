package org.lantern.review.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** One decision of a school on who reads the reports of a review; the last one counts. */
@Entity
@Table(name = "sharing_decision")
@IdClass(SharingDecision.Key.class)
class SharingDecision {
  @Id
  @Column(name = "review_id")
  private UUID reviewId;

  @Id private long number;

  @Enumerated(EnumType.STRING)
  private SharingChoice choice;

  private boolean governors;
  private boolean trust;
  private boolean hub;
  private boolean members;

  @Column(name = "decided_by")
  private UUID decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected SharingDecision() {}

  SharingDecision(
      UUID reviewId,
      long number,
      SharingChoice choice,
      Set<ReportAudience> audiences,
      UUID by,
      Instant at) {
    this.reviewId = reviewId;
    this.number = number;
    this.choice = choice;
    this.governors = audiences.contains(ReportAudience.GOVERNORS);
    this.trust = audiences.contains(ReportAudience.TRUST);
    this.hub = audiences.contains(ReportAudience.HUB);
    this.members = audiences.contains(ReportAudience.MEMBERS);
    this.decidedBy = by;
    this.decidedAt = at;
  }

  /** The review, and the how many-th decision on it. */
  record Key(UUID reviewId, long number) implements Serializable {}

  Set<ReportAudience> audiences() {
    Set<ReportAudience> found = EnumSet.noneOf(ReportAudience.class);
    add(found, governors, ReportAudience.GOVERNORS);
    add(found, trust, ReportAudience.TRUST);
    add(found, hub, ReportAudience.HUB);
    add(found, members, ReportAudience.MEMBERS);
    return found;
  }

  private static void add(Set<ReportAudience> found, boolean chosen, ReportAudience audience) {
    if (chosen) {
      found.add(audience);
    }
  }

  SharingResponse toResponse() {
    return new SharingResponse(choice, audiences(), decidedBy, decidedAt);
  }

  long getNumber() {
    return number;
  }
}
