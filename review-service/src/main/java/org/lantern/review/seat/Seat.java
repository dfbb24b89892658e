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
import org.lantern.kit.lifecycle.Transition;
import org.lantern.review.reviewer.Part;

/** A person's place on the team of a review, from proposal to answer. */
@Entity
@Table(name = "seat")
class Seat {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "person_id")
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private Part part;

  @Enumerated(EnumType.STRING)
  private SeatState state;

  /** Whether the person was ever asked, and so may know of the seat. */
  private boolean asked;

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

  Transition proposed() {
    return transition(null, SeatAction.PROPOSE);
  }

  Transition move(SeatAction action, Set<? extends Mover> movers) {
    SeatState before = state;
    state = SeatLifecycle.TABLE.next(state, action, movers);
    asked = asked || state == SeatState.INVITED;
    if (!state.isLive()) {
      takenDays.clear();
    }
    return transition(before, action);
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

  boolean isAsked() {
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
