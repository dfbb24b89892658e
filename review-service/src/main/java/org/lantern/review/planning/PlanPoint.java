package org.lantern.review.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.lantern.kit.actor.Mover;

/** One thing that lead and school settle before the visit; brings its own id. */
@Entity
@Table(name = "plan_point")
class PlanPoint {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  @Enumerated(EnumType.STRING)
  private PlanKind kind;

  @Column(name = "practice_id")
  private UUID practiceId;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private String words;
  private String[] dismissed;

  @Enumerated(EnumType.STRING)
  private PlanState state;

  /** The timetable that it is about, so that a later one is seen to be another. */
  private String stamp;

  @Column(name = "written_by")
  private UUID writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "agreed_by")
  private UUID agreedBy;

  @Version private long version;

  protected PlanPoint() {}

  /**
   * @param stamp of the timetable; null where it is not about that
   * @param at stays whatever is changed later
   */
  PlanPoint(
      UUID id, UUID reviewId, WritePlanPointRequest request, String stamp, UUID by, Instant at) {
    this.id = id;
    this.reviewId = reviewId;
    this.kind = request.kind();
    this.practiceId = request.practiceId();
    this.state = PlanState.PROPOSED;
    this.dismissed = new String[0];
    this.writtenAt = at;
    write(request, stamp, by);
  }

  final void write(WritePlanPointRequest request, String newStamp, UUID by) {
    heldOn = request.heldOn();
    words = request.words();
    stamp = newStamp;
    writtenBy = by;
    Set<String> settled = new TreeSet<>(getDismissed());
    settled.addAll(request.dismissed());
    dismissed = settled.toArray(String[]::new);
  }

  boolean isAbout(PlanKind asked, UUID practice) {
    return kind == asked && Objects.equals(practiceId, practice);
  }

  /** Whether it says just this already, as when it arrives a second time. */
  boolean says(WritePlanPointRequest request, String newStamp) {
    return isAbout(request.kind(), request.practiceId())
        && Objects.equals(heldOn, request.heldOn())
        && words.equals(request.words())
        && Objects.equals(stamp, newStamp)
        && getDismissed().containsAll(request.dismissed());
  }

  /** Whether it waits for the school, which can agree to it as it stands. */
  boolean isAsked(String newStamp) {
    return state == PlanState.PROPOSED
        && kind != PlanKind.CALL
        && (kind != PlanKind.TIMETABLE || newStamp.equals(stamp));
  }

  /** Whether the school agreed to it, and to the timetable with this stamp if it is about that. */
  boolean isAgreedTo(String newStamp) {
    return state == PlanState.AGREED && (kind != PlanKind.TIMETABLE || newStamp.equals(stamp));
  }

  /**
   * @param by who agrees; null when the school is asked again
   * @return where it stood before
   */
  PlanState move(PlanAction action, Set<? extends Mover> movers, UUID by) {
    PlanState before = state;
    state = PlanLifecycle.TABLE.next(state, action, movers);
    agreedBy = by;
    return before;
  }

  public UUID getId() {
    return id;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public PlanKind getKind() {
    return kind;
  }

  public UUID getPracticeId() {
    return practiceId;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public String getWords() {
    return words;
  }

  Set<String> getDismissed() {
    return Set.copyOf(Arrays.asList(dismissed));
  }

  public PlanState getState() {
    return state;
  }

  String getStamp() {
    return stamp;
  }

  public long getVersion() {
    return version;
  }
}
