package org.lantern.review.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.review.subject.Subject;
import org.lantern.review.subject.SubjectColumns;

/** A finding of a final report that the school could act on, and what it does about it. */
@Entity
@Table(name = "recommendation")
class Recommendation {
  @Id private UUID id;

  @Column(name = "finding_id")
  private UUID findingId;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "school_id")
  private UUID schoolId;

  @Embedded private SubjectColumns subject;

  @Enumerated(EnumType.STRING)
  private RecommendationState state;

  @Column(name = "owner_id")
  private UUID ownerId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String progress;

  @Column(name = "support_wanted")
  private String supportWanted;

  @Column(name = "declined_because")
  private String declinedBecause;

  @Column(name = "superseded_by")
  private UUID supersededBy;

  @Enumerated(EnumType.STRING)
  private Found found;

  @Column(name = "found_in_review_id")
  private UUID foundInReviewId;

  @Version private long version;

  protected Recommendation() {}

  Recommendation(UUID id, UUID findingId, UUID reviewId, Subject subject) {
    this.id = id;
    this.findingId = findingId;
    this.reviewId = reviewId;
    this.schoolId = subject.hostId();
    this.subject = new SubjectColumns(subject);
    this.state = RecommendationState.NEW;
    this.progress = "";
    this.supportWanted = "";
  }

  Transition made() {
    return transition(null, RecommendationAction.MAKE);
  }

  Transition move(RecommendationAction action, Set<? extends Mover> movers) {
    RecommendationState before = state;
    state = RecommendationLifecycle.TABLE.next(state, action, movers);
    if (state != RecommendationState.NOT_TAKEN_UP) {
      declinedBecause = null;
    }
    return transition(before, action);
  }

  /** The reason stays with the recommendation: the next review asks for it years later. */
  Transition decline(String reason, Set<? extends Mover> movers) {
    declinedBecause = reason;
    return move(RecommendationAction.DECLINE, movers);
  }

  Transition supersede(UUID by, Set<? extends Mover> movers) {
    supersededBy = by;
    return move(RecommendationAction.SUPERSEDE, movers);
  }

  /** Its report is void. */
  Transition withdraw() {
    supersededBy = null;
    return move(RecommendationAction.WITHDRAW, Set.of(Relation.SYSTEM));
  }

  /** What took its place has made way itself; who reads this is sent on. */
  void makeWayFor(UUID later) {
    supersededBy = later;
  }

  /** What took its place is withdrawn. */
  Transition reinstate() {
    supersededBy = null;
    return move(RecommendationAction.REINSTATE, Set.of(Relation.SYSTEM));
  }

  /** The latest team to look has the word. */
  Transition verify(Found what, UUID inReview, Set<? extends Mover> movers) {
    found = what;
    foundInReviewId = inReview;
    return move(RecommendationAction.VERIFY, movers);
  }

  void write(WriteProgressRequest request) {
    ownerId = request.ownerId();
    dueOn = request.dueOn();
    progress = request.progress();
    supportWanted = request.supportWanted();
  }

  private Transition transition(RecommendationState before, RecommendationAction action) {
    return new Transition(
        "recommendation",
        id,
        before,
        action,
        state,
        new RecommendationEvent(
            action, id, findingId, reviewId, schoolId, state, found, foundInReviewId));
  }

  public UUID getId() {
    return id;
  }

  public UUID getFindingId() {
    return findingId;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  /** What it is about, and whose it is. */
  public Subject getSubject() {
    return subject.of(schoolId);
  }

  public RecommendationState getState() {
    return state;
  }

  public UUID getOwnerId() {
    return ownerId;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public String getProgress() {
    return progress;
  }

  public String getSupportWanted() {
    return supportWanted;
  }

  public String getDeclinedBecause() {
    return declinedBecause;
  }

  public UUID getSupersededBy() {
    return supersededBy;
  }

  public Found getFound() {
    return found;
  }

  public UUID getFoundInReviewId() {
    return foundInReviewId;
  }

  public long getVersion() {
    return version;
  }
}
