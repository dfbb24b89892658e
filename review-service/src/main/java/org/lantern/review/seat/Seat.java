package org.lantern.review.seat;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.review.reviewer.Part;

/**
 * A person's place on the team of a review, from the proposal until the review is over or somebody
 * else has it.
 */
@Entity
@Table(name = "seat")
public class Seat {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "person_id")
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private Part part;

  @Enumerated(EnumType.STRING)
  private SeatState state;

  /** Where it stood before it came to be at risk; null in every other state. */
  @Enumerated(EnumType.STRING)
  private SeatState stood;

  /** From when the days for an answer count; null before there was an invitation. */
  @Column(name = "asked_on")
  private LocalDate askedOn;

  /** Last day for an answer to the invitation; null before there was one. */
  @Column(name = "answer_by")
  private LocalDate answerBy;

  /** The seat in whose place this one came; null for most. */
  private UUID replaces;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  /** Whether the person was ever asked, and so may know of the seat. */
  private boolean asked;

  /** Whether the person was ever on the team. */
  private boolean joined;

  /** The schema lets no two live seats take the same day of a person. */
  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "seat_day", joinColumns = @JoinColumn(name = "seat_id"))
  private Set<TakenDay> takenDays;

  @Version private long version;

  protected Seat() {}

  Seat(UUID id, UUID reviewId, UUID personId, Part part, Collection<LocalDate> days) {
    this.id = id;
    this.reviewId = reviewId;
    this.personId = personId;
    this.part = part;
    this.state = SeatState.PROPOSED;
    this.takenDays = new HashSet<>();
    days.forEach(day -> takenDays.add(new TakenDay(personId, day)));
  }

  /** The same part and days for somebody else. */
  Seat inPlaceOf(Seat other) {
    replaces = other.id;
    return this;
  }

  Transition proposed() {
    return transition(null, SeatAction.PROPOSE);
  }

  Transition move(SeatAction action, Set<? extends Mover> movers, LocalDate today) {
    SeatState before = state;
    joined = joined || hasJoined();
    state = SeatLifecycle.TABLE.next(state, action, movers);
    stood = state == SeatState.AT_RISK ? before : null;
    asked = asked || state == SeatState.INVITED;
    joined = joined || hasJoined();
    if (!state.isLive()) {
      takenDays.clear();
      endedOn = today;
    }
    return transition(before, action);
  }

  /** A rule speaks against the person: the seat keeps its days and waits for a remedy. */
  Transition putAtRisk(LocalDate today) {
    return move(SeatAction.PUT_AT_RISK, Set.of(Relation.SYSTEM), today);
  }

  /** No rule speaks against them any more: the seat stands where it stood. */
  Transition restore(LocalDate today) {
    SeatAction action =
        switch (standing()) {
          case PROPOSED -> SeatAction.RESTORE_PROPOSAL;
          case INVITED -> SeatAction.RESTORE_INVITATION;
          default -> SeatAction.RESTORE;
        };
    return move(action, Set.of(Relation.SYSTEM), today);
  }

  void askedOn(LocalDate day) {
    askedOn = day;
  }

  void answerBy(LocalDate day) {
    answerBy = day;
  }

  /** The person's days are free, and the seat stays. */
  void giveDaysBack() {
    takenDays.clear();
  }

  private Transition transition(SeatState before, SeatAction action) {
    return new Transition(
        "seat",
        id,
        before,
        action,
        state,
        new SeatEvent(action, id, reviewId, personId, part, state));
  }

  /** Whether one person cannot have both: one review, or one day. */
  boolean clashes(Seat other) {
    return reviewId.equals(other.reviewId)
        || takenDays.stream().anyMatch(day -> other.takes(day.day()));
  }

  private boolean takes(LocalDate day) {
    return takenDays.stream().anyMatch(taken -> taken.day().equals(day));
  }

  /** Where it stands, or stood before it came to be at risk. */
  SeatState standing() {
    return stood == null ? state : stood;
  }

  /** Whether the person is on the team, at risk or not. */
  public boolean hasJoined() {
    return standing() == SeatState.ACCEPTED;
  }

  LocalDate getAskedOn() {
    return askedOn;
  }

  LocalDate getAnswerBy() {
    return answerBy;
  }

  UUID getReplaces() {
    return replaces;
  }

  /** Whether the person may know of it. */
  public boolean isAsked() {
    return asked;
  }

  public UUID getId() {
    return id;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public UUID getPersonId() {
    return personId;
  }

  public Part getPart() {
    return part;
  }

  public SeatState getState() {
    return state;
  }

  public long getVersion() {
    return version;
  }

  /** A day on which this seat has the person. */
  @Embeddable
  record TakenDay(@Column(name = "person_id") UUID personId, @Column(name = "day") LocalDate day) {}
}
