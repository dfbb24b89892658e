package org.lantern.review.seat;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.clock.TimedMoves;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewTeam;
import org.lantern.review.reviewer.Part;

/** For whom a team waits, and until when: what every move of a seat leaves to do. */
@ApplicationScoped
public class SeatTasksService {
  static final String THING = "seat";
  static final String ENDED = "seat-withdrawn";
  private static final String TO_FILL = "seat-to-fill";
  private static final String INVITATION = "seat-invitation";
  private static final String AT_RISK = "seat-at-risk";

  private final SeatRepository seats;
  private final SeasonService seasons;
  private final ReviewTeam team;
  private final InvitationDeadline deadline;
  private final List<SeatMoved> listeners;
  private final Tasks tasks;
  private final TimedMoves clock;
  private final NetworkTime time;

  SeatTasksService(
      SeatRepository seats,
      SeasonService seasons,
      ReviewTeam team,
      InvitationDeadline deadline,
      @All List<SeatMoved> listeners,
      Tasks tasks,
      TimedMoves clock,
      NetworkTime time) {
    this.seats = seats;
    this.seasons = seasons;
    this.team = team;
    this.deadline = deadline;
    this.listeners = listeners;
    this.tasks = tasks;
    this.clock = clock;
    this.time = time;
  }

  /**
   * Follows a move, within its transaction.
   *
   * @param before null for a seat that was made
   */
  void moved(Seat seat, SeatState before, Review review) {
    seats.flush();
    invitation(seat, before);
    risk(seat, before, review);
    listeners.forEach(listener -> listener.seatMoved(seat, before, review));
  }

  private void invitation(Seat seat, SeatState before) {
    SeatState now = seat.getState();
    if (now == SeatState.INVITED) {
      wait(seat, seat.getPersonId());
    } else if (before == SeatState.INVITED) {
      close(INVITATION, seat);
    }
    if (before != null && seat.standing() != SeatState.INVITED) {
      clock.cancel(THING, seat.getId(), SeatAction.WITHDRAW.name());
    }
  }

  /** The person is asked, from today. */
  void ask(Seat seat, Review review) {
    seat.askedOn(time.today());
    answerBy(seat, deadline.of(review, seat));
  }

  private void answerBy(Seat seat, LocalDate day) {
    seat.answerBy(day);
    waitOn(seat);
  }

  /** Until the day that was said is over. */
  void waitOn(Seat seat) {
    Instant over = seat.getAnswerBy().plusDays(1).atStartOfDay(time.zone()).toInstant();
    clock.schedule(THING, seat.getId(), SeatAction.WITHDRAW.name(), over);
  }

  /** They are asked since the same day, but its days may be counted otherwise now. */
  void countAgain(Seat seat, Review review) {
    LocalDate day = deadline.of(review, seat);
    if (day.equals(seat.getAnswerBy())) {
      return;
    }
    answerBy(seat, day);
    if (seat.getState() == SeatState.INVITED) {
      wait(seat, seat.getPersonId());
    }
  }

  /** While a review has no days, nobody need answer whether they can come. */
  void pause(Seat seat) {
    clock.cancel(THING, seat.getId(), SeatAction.WITHDRAW.name());
  }

  /** After a pause the days for an answer are counted anew. */
  void resume(Seat seat, Review review) {
    if (seat.standing() == SeatState.INVITED) {
      ask(seat, review);
      if (seat.getState() == SeatState.INVITED) {
        wait(seat, seat.getPersonId());
      }
    }
    listeners.forEach(listener -> listener.seatMoved(seat, null, review));
  }

  /** The one person who is asked turns out to have another id. */
  void askUnder(Seat seat, UUID into) {
    close(INVITATION, seat);
    wait(seat, into);
  }

  private void wait(Seat seat, UUID person) {
    tasks.open(
        Task.ofPerson(INVITATION, seat.getId(), person, null, "/seats/" + seat.getId())
            .dueOn(seat.getAnswerBy()));
  }

  private void risk(Seat seat, SeatState before, Review review) {
    if (seat.getState() == SeatState.AT_RISK) {
      tasks.open(forAllocators(AT_RISK, seat.getId(), "/seats/" + seat.getId(), review));
    } else if (before == SeatState.AT_RISK) {
      riskOver(seat);
    }
  }

  /** Nobody has to mend what speaks against the person any more. */
  void riskOver(Seat seat) {
    tasks.close(AT_RISK, seat.getId());
  }

  /** Somebody has left their place: one task for a team, however many of its places are empty. */
  void left(Seat seat, Review review) {
    seats.flush();
    if (seat.isAsked() && isNeeded(seat, review) && places(review).hasGap()) {
      tasks.open(forAllocators(TO_FILL, review.getId(), "/reviews/" + review.getId(), review));
    }
  }

  /** After the visit only who writes the report is; a shadow never leaves a gap. */
  private static boolean isNeeded(Seat seat, Review review) {
    return seat.getPart().reviews() && isOfUse(seat, review);
  }

  private static boolean isOfUse(Seat seat, Review review) {
    return review.isUnderWay() || (seat.getPart() == Part.LEAD && review.takesPlace());
  }

  /** Somebody has taken a place. */
  void taken(Review review) {
    if (!places(review).hasGap()) {
      filled(review);
    }
  }

  TeamPlaces places(Review review) {
    int wanted = seasons.get(review.getSeasonId()).rules().peers();
    return new TeamPlaces(review, wanted, seats.liveOf(review.getId()));
  }

  /** Nobody has to be found any more. */
  void filled(Review review) {
    tasks.close(TO_FILL, review.getId());
  }

  private Task forAllocators(String kind, UUID subject, String link, Review review) {
    return Task.ofNetwork(kind, subject, Role.NETWORK_ADMIN, review.getSchoolId(), link)
        .except(team.everMembers(review.getId()));
  }

  /** Tells who was asked or had joined; who was never asked is told nothing. */
  void tell(Seat seat, String kind) {
    if (seat.isAsked()) {
      tasks.open(
          Task.ofPerson(kind, seat.getId(), seat.getPersonId(), null, "/seats/" + seat.getId()));
    }
  }

  void close(String kind, Seat seat) {
    if (seat.isAsked()) {
      tasks.close(kind, seat.getId(), seat.getPersonId());
    }
  }
}
