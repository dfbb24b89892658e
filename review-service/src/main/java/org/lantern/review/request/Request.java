package org.lantern.review.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;

/** A school asks for a review of a programme. */
@Entity
@Table(name = "request")
class Request {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "programme_id")
  private UUID programmeId;

  @Column(name = "season_id")
  private UUID seasonId;

  @Enumerated(EnumType.STRING)
  private RequestState state;

  private String wishes;

  @Column(name = "made_by")
  private UUID madeBy;

  @Version private long version;

  protected Request() {}

  Request(UUID id, RequestReviewRequest asked, UUID seasonId, UUID madeBy) {
    this.id = id;
    this.schoolId = asked.schoolId();
    this.programmeId = asked.programmeId();
    this.seasonId = seasonId;
    this.wishes = asked.wishes();
    this.madeBy = madeBy;
    this.state = RequestState.REQUESTED;
  }

  Transition made() {
    return transition(null, RequestAction.REQUEST);
  }

  Transition move(RequestAction action, Set<? extends Mover> movers) {
    RequestState before = state;
    state = RequestLifecycle.TABLE.next(state, action, movers);
    return transition(before, action);
  }

  private Transition transition(RequestState before, RequestAction action) {
    return new Transition(
        "request",
        id,
        before,
        action,
        state,
        new RequestEvent(action, id, schoolId, programmeId, state));
  }

  public UUID getId() {
    return id;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public UUID getProgrammeId() {
    return programmeId;
  }

  public UUID getSeasonId() {
    return seasonId;
  }

  public RequestState getState() {
    return state;
  }

  public String getWishes() {
    return wishes;
  }

  public UUID getMadeBy() {
    return madeBy;
  }

  public long getVersion() {
    return version;
  }
}
