package org.lantern.review.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.lantern.kit.task.Tasks;
import org.lantern.review.review.Review;
import org.lantern.review.review.VisitAhead;
import org.lantern.review.visit.ActivityService;

/** Says that the school is asked to agree, until it has or the visit is not ahead any more. */
@ApplicationScoped
public class PlanTaskService implements VisitAhead {
  private static final String TO_AGREE = "plan-to-agree";

  private final PlanPointRepository points;
  private final ActivityService activities;
  private final Tasks tasks;

  PlanTaskService(PlanPointRepository points, ActivityService activities, Tasks tasks) {
    this.points = points;
    this.activities = activities;
    this.tasks = tasks;
  }

  @Override
  public void dated(Review review) {
    waiting(review);
  }

  @Override
  public void teamConfirmed(Review review) {
    // The school was asked when the lead wrote it down.
  }

  @Override
  public void notAhead(Review review) {
    tasks.close(TO_AGREE, review.getId());
  }

  private void waiting(Review review) {
    waiting(review, activities.stamp(review.getId()));
  }

  /**
   * One task for all that the school has not agreed to; none when there is nothing.
   *
   * @param stamp of the timetable as it is
   */
  void waiting(Review review, String stamp) {
    boolean asked = points.of(review.getId()).stream().anyMatch(each -> each.isAsked(stamp));
    if (asked) {
      String link = "/reviews/" + review.getId() + "/plan-points";
      tasks.open(review.getSubject().toOwner(TO_AGREE, review.getId(), link));
    } else {
      tasks.close(TO_AGREE, review.getId());
    }
  }
}
