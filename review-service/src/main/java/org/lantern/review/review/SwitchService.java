package org.lantern.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.programme.VisitMode;

/** Takes days of a visit online, or back; school and team are told. */
@ApplicationScoped
public class SwitchService {
  private static final String NEWS = "review-switched";

  private final CurrentActor currentActor;
  private final ReviewService reviews;
  private final TeamDays team;
  private final Transitions transitions;
  private final Tasks tasks;
  private final NetworkTime time;

  SwitchService(
      CurrentActor currentActor,
      ReviewService reviews,
      TeamDays team,
      Transitions transitions,
      Tasks tasks,
      NetworkTime time) {
    this.currentActor = currentActor;
    this.reviews = reviews;
    this.team = team;
    this.transitions = transitions;
    this.tasks = tasks;
    this.time = time;
  }

  @Transactional
  Versioned<ReviewResponse> switchMode(UUID id, VisitMode mode, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = reviews.lockedFor(id, actor);
    Set<Mover> movers = reviews.requireMay(review, ReviewAction.SWITCH_MODE, ifMatch, actor);
    transitions.record(actor, review.switchMode(mode, time.today(), movers));
    tasks.open(review.getSubject().toOwner(NEWS, id, "/reviews/" + id));
    team.switched(review, NEWS);
    return reviews.versioned(review, actor);
  }
}
