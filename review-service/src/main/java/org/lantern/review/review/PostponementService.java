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
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.dayoffer.OfferedDaysService;
import org.lantern.review.dayoffer.VisitDay;
import org.lantern.review.request.RequestService;

/** A review that cannot be on its days waits, on hold, for others. */
@ApplicationScoped
public class PostponementService {
  /** The task that tells of a postponement. */
  public static final String NEWS = "review-postponed";

  private final CurrentActor currentActor;
  private final ReviewService reviews;
  private final RequestService requests;
  private final OfferedDaysService offers;
  private final Notice notice;
  private final TeamDays team;
  private final List<VisitAhead> visitAhead;
  private final Transitions transitions;
  private final Tasks tasks;
  private final NetworkTime time;
  private final Ids ids;

  PostponementService(
      CurrentActor currentActor,
      ReviewService reviews,
      RequestService requests,
      OfferedDaysService offers,
      Notice notice,
      TeamDays team,
      @All List<VisitAhead> visitAhead,
      Transitions transitions,
      Tasks tasks,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.reviews = reviews;
    this.requests = requests;
    this.offers = offers;
    this.notice = notice;
    this.team = team;
    this.visitAhead = visitAhead;
    this.transitions = transitions;
    this.tasks = tasks;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  Versioned<ReviewResponse> postpone(UUID id, PostponeRequest asked, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = reviews.lockedWithRequest(id, actor);
    Set<Mover> movers = reviews.requireMay(review, ReviewAction.POSTPONE, ifMatch, actor);
    boolean byHost = movers.contains(Relation.HOST_HEAD);
    Hold hold =
        Hold.postponed(
            ids.next(),
            asked.reason(),
            actor.personId(),
            time.now(),
            byHost ? notice.of(review) : null);
    transitions.record(actor, review.postpone(hold, movers), asked.reason());
    visitAhead.forEach(each -> each.notAhead(review));
    offers.withdraw(review.getRequestId());
    if (asked.keepTeam()) {
      team.postponed(review);
    } else {
      team.released(review, NEWS);
    }
    requests.awaitDays(review.getRequestId());
    if (!byHost) {
      tasks.open(review.getSubject().toOwner(NEWS, id, "/reviews/" + id));
    }
    return reviews.versioned(review, actor);
  }

  /** New days were confirmed: the hold is lifted, and the team is confirmed anew. */
  void redate(Actor actor, Review review, List<VisitDay> days) {
    transitions.record(
        actor, review.redate(days, actor.personId(), time.now(), Set.of(Relation.SYSTEM)));
    tasks.close(NEWS, review.getId());
    team.redated(review);
    visitAhead.forEach(each -> each.dated(review));
  }
}
