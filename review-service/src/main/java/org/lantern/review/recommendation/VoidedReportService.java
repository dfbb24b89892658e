package org.lantern.review.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.task.Tasks;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportAction;
import org.lantern.review.report.ReportPart;
import org.lantern.review.report.ReportService;

/**
 * Takes back what a report recommended when it is void, unless another edition of it is on its way:
 * that one rests on the same findings. What had made way for one of these stands again.
 */
@ApplicationScoped
public class VoidedReportService implements ReportPart {
  private static final String VOID = "The report that recommended it is void.";
  private static final String STANDS_AGAIN =
      "The report that recommended what had taken its place is void.";

  private final RecommendationRepository recommendations;
  private final ReportService reports;
  private final Transitions transitions;
  private final Tasks tasks;

  VoidedReportService(
      RecommendationRepository recommendations,
      ReportService reports,
      Transitions transitions,
      Tasks tasks) {
    this.recommendations = recommendations;
    this.reports = reports;
    this.transitions = transitions;
    this.tasks = tasks;
  }

  @Override
  public void moved(Report report, ReportAction action) {
    if (action == ReportAction.VOID && reports.settledSince(report.getReviewId()).isPresent()) {
      withdraw(report);
    }
  }

  private void withdraw(Report report) {
    UUID reviewId = report.getReviewId();
    List<Recommendation> concerned = recommendations.lockedWithSuperseded(reviewId);
    for (Recommendation each : concerned) {
      if (each.getReviewId().equals(reviewId)) {
        transitions.record(Actor.SYSTEM, each.withdraw(), VOID);
      } else {
        transitions.record(Actor.SYSTEM, each.reinstate(), STANDS_AGAIN);
        tasks.open(RecommendationTasks.toAnswer(each.getSubject(), each.getReviewId()));
      }
    }
    recommendations.flush();
    if (!concerned.isEmpty()) {
      tasks.close(RecommendationTasks.TO_ANSWER, reviewId);
      tasks.open(RecommendationTasks.withdrawn(report.getSubject(), reviewId));
    }
  }
}
