package org.lantern.review.review;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.dayoffer.OfferedDaysService;
import org.lantern.review.request.RequestService;
import org.lantern.review.request.RequestTasksService;

/** Ends a review without findings: cancelled before it starts, abandoned on site. */
@ApplicationScoped
public class CancellationService {
  private static final String CANCELLED = "review-cancelled";
  private static final String ABANDONED = "review-abandoned";

  /** A kind of its own: one kind waits for one role about one thing. */
  private static final String ABANDONED_BY_LEAD = "review-abandoned-by-lead";

  private final CurrentActor currentActor;
  private final ReviewService reviews;
  private final RequestService requests;
  private final RequestTasksService waiting;
  private final OfferedDaysService offers;
  private final Notice notice;
  private final TeamDays team;
  private final List<VisitStopped> stopped;
  private final MergedPeople merged;
  private final List<VisitAhead> visitAhead;
  private final VisitAccount account;
  private final Transitions transitions;
  private final Tasks tasks;
  private final NetworkTime time;

  CancellationService(
      CurrentActor currentActor,
      ReviewService reviews,
      RequestService requests,
      RequestTasksService waiting,
      OfferedDaysService offers,
      Notice notice,
      TeamDays team,
      @All List<VisitStopped> stopped,
      MergedPeople merged,
      @All List<VisitAhead> visitAhead,
      VisitAccount account,
      Transitions transitions,
      Tasks tasks,
      NetworkTime time) {
    this.currentActor = currentActor;
    this.reviews = reviews;
    this.requests = requests;
    this.waiting = waiting;
    this.offers = offers;
    this.notice = notice;
    this.team = team;
    this.stopped = stopped;
    this.merged = merged;
    this.visitAhead = visitAhead;
    this.account = account;
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
    cancel(actor, review, asked, movers);
    tasks.open(byHost ? forNetwork(CANCELLED, review) : forHead(CANCELLED, review));
    return reviews.versioned(review, actor);
  }

  /** The school has ended, and nobody goes on for it; the network hears, and the team. */
  void cancelWithSchool(Review review, String reason) {
    CancelRequest asked = new CancelRequest(CancelledFor.NETWORK, reason);
    cancel(Actor.SYSTEM, review, asked, Set.of(Relation.SYSTEM));
    tasks.open(forNetwork(CANCELLED, review));
  }

  private void cancel(Actor actor, Review review, CancelRequest asked, Set<Mover> movers) {
    Cancellation cancellation = new Cancellation(asked.cancelledFor(), notice.of(review));
    transitions.record(
        actor, review.cancel(cancellation, actor.personId(), time.now(), movers), asked.reason());
    offers.withdraw(review.getRequestId());
    requests.daysAreThere(review.getRequestId());
    tasks.close(PostponementService.NEWS, review.getId());
    tasks.close(EndedSchoolReviewService.TO_DECIDE, review.getId());
    visitAhead.forEach(each -> each.notAhead(review));
    team.released(review, CANCELLED);
    account.cancelled(review);
    waiting.roomMayHaveCome(review.getRequestId());
  }

  /** Nobody is erased beside it, so that no word of theirs stays because it was stopped. */
  @Transactional
  Versioned<ReviewResponse> abandon(UUID id, String reason, String ifMatch) {
    merged.hold();
    Actor actor = currentActor.get();
    Review review = reviews.lockedFor(id, actor);
    Set<Mover> movers = reviews.requireMay(review, ReviewAction.ABANDON, ifMatch, actor);
    transitions.record(actor, review.move(ReviewAction.ABANDON, movers), reason);
    reviews.flush();
    team.stopped(review, ABANDONED);
    tasks.close(EndedSchoolReviewService.TO_DECIDE, id);
    stopped.forEach(each -> each.visitStopped(review));
    account.abandoned(review);
    waiting.roomMayHaveCome(review.getRequestId());
    tasks.open(forHead(ABANDONED, review));
    if (movers.contains(Relation.LEAD)) {
      tasks.open(forNetwork(ABANDONED_BY_LEAD, review));
    }
    return reviews.versioned(review, actor);
  }

  private static Task forHead(String kind, Review review) {
    return review.getSubject().toOwner(kind, review.getId(), "/reviews/" + review.getId());
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
