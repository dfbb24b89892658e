package org.lantern.review.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;

/** What the team makes of the school's own view before the visit: written, then shared. */
@Entity
@Table(name = "analysis")
class Analysis {
  @Id
  @Column(name = "review_id")
  private UUID reviewId;

  @Enumerated(EnumType.STRING)
  private AnalysisState state;

  @Column(name = "shared_at")
  private Instant sharedAt;

  @Version private long version;

  protected Analysis() {}

  Analysis(UUID reviewId) {
    this.reviewId = reviewId;
    this.state = AnalysisState.DRAFTING;
  }

  Transition share(Set<? extends Mover> movers, Instant at) {
    AnalysisState before = state;
    state = AnalysisLifecycle.TABLE.next(state, AnalysisAction.SHARE, movers);
    sharedAt = at;
    return new Transition(
        "analysis",
        reviewId,
        before,
        AnalysisAction.SHARE,
        state,
        new AnalysisEvent(AnalysisAction.SHARE, reviewId, state));
  }

  boolean isShared() {
    return state == AnalysisState.SHARED;
  }

  AnalysisState getState() {
    return state;
  }

  Instant getSharedAt() {
    return sharedAt;
  }

  long getVersion() {
    return version;
  }
}
