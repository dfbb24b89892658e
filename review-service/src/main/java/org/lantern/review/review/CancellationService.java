package org.lantern.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.NetworkTime;
import org.lantern.kit.time.WorkingDays;
import org.lantern.review.calendarcopy.CalendarCopyService;
import org.lantern.review.dayoffer.OfferedDaysService;
import org.lantern.review.request.RequestService;

/** Ends a review without findings: cancelled before it starts, abandoned on site. */
@ApplicationScoped
public class CancellationService {
  private static final String CANCELLED = "review-cancelled";
  private static final String ABANDONED = "review-abandoned";

  private final CurrentActor currentActor;
  private final ReviewService reviews;
  private final RequestService requests;
  private final OfferedDaysService offers;
  private final CalendarCopyService calendars;
  private final TeamDays team;
  private final Transitions transitions;
  private final Tasks tasks;
  private final NetworkTime time;

  CancellationService(
      CurrentActor currentActor,
      ReviewService reviews,
      RequestService requests,
      OfferedDaysService offers,
      CalendarCopyService calendars,
      TeamDays team,
      Transitions transitions,
      Tasks tasks,
      NetworkTime time) {
    this.currentActor = currentActor;
    this.reviews = reviews;
    this.requests = requests;
    this.offers = offers;
    this.calendars = calendars;
    this.team = team;
    this.transitions = transitions;
    this.tasks = tasks;
    this.time = time;
  }

  @Transactional
  Versioned<ReviewResponse> cancel(UUID id, CancelRequest asked, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = reviews.lockedWithRequest(id, actor);
    Set<Mover> movers = reviews.requireMay(review, ReviewAction.CANCEL, ifMatch, actor);
    boolean byHost = movers.contains(Relation.HOST_HEAD);
    if (byHost && asked.cancelledFor() == CancelledFor.NETWORK) {
      throw new Refusal.AgainstTheRules(
          "A school cancels for reasons of its own or for force majeure. If the network cannot"
              + " come, ask it to cancel.");
    }
    Cancellation cancellation = new Cancellation(asked.cancelledFor(), noticeDays(review));
    transitions.record(
        actor, review.cancel(cancellation, actor.personId(), time.now(), movers), asked.reason());
    offers.withdraw(review.getRequestId());
    requests.daysAreThere(review.getRequestId());
    tasks.close(PostponementService.NEWS, id);
    team.released(review, CANCELLED);
    tasks.open(byHost ? forNetwork(CANCELLED, review) : forHead(CANCELLED, review));
    return reviews.versioned(review, actor);
  }

  @Transactional
  Versioned<ReviewResponse> abandon(UUID id, String reason, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = reviews.lockedFor(id, actor);
    Set<Mover> movers = reviews.requireMay(review, ReviewAction.ABANDON, ifMatch, actor);
    transitions.record(actor, review.move(ReviewAction.ABANDON, movers), reason);
    team.stopped(review, ABANDONED);
    tasks.open(forHead(ABANDONED, review));
    if (movers.contains(Relation.LEAD)) {
      tasks.open(forNetwork(ABANDONED, review));
    }
    return reviews.versioned(review, actor);
  }

  /** How many working days of the school are left; null for a review that has no days just now. */
  private Integer noticeDays(Review review) {
    if (review.isPostponed()) {
      return null;
    }
    LocalDate first = review.getDays().getFirst();
    LocalDate today = time.today();
    if (!today.isBefore(first)) {
      return 0;
    }
    WorkingDays calendar = calendars.workingDaysOf(review.getSchoolId());
    return Math.toIntExact(today.datesUntil(first).filter(calendar::isWorkingDay).count());
  }

  private static Task forHead(String kind, Review review) {
    return Task.ofHead(kind, review.getId(), review.getSchoolId(), "/reviews/" + review.getId());
  }

  private static Task forNetwork(String kind, Review review) {
    return Task.ofNetwork(
        kind,
        review.getId(),
        Role.NETWORK_ADMIN,
        review.getSchoolId(),
        "/reviews/" + review.getId());
  }
}
