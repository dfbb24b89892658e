package org.lantern.review.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    if (action == ReportAction.VOID) {
      withdrawIfVoid(report.getReviewId());
    }
  }

  /** Does nothing where an edition stands or is on its way, nor to what is withdrawn already. */
  void withdrawIfVoid(UUID reviewId) {
    List<Recommendation> standing =
        reports.isVoid(reviewId) ? recommendations.lockedNotWithdrawn(reviewId) : List.of();
    if (standing.isEmpty()) {
      return;
    }
    givePlacesBack(standing);
    standing.forEach(each -> transitions.record(Actor.SYSTEM, each.withdraw(), VOID));
    recommendations.flush();
    tasks.close(RecommendationTasks.TO_ANSWER, reviewId);
    tasks.open(RecommendationTasks.withdrawn(standing.getFirst().getSubject(), reviewId));
  }

  /**
   * What had made way for one of these stands again; where a later one has taken the place of that
   * one, it has taken both. Asked for after these are locked: whoever makes way just now has done
   * so by then.
   */
  private void givePlacesBack(List<Recommendation> withdrawn) {
    Map<UUID, Recommendation> byId =
        withdrawn.stream().collect(Collectors.toMap(Recommendation::getId, Function.identity()));
    for (Recommendation earlier : recommendations.lockedSupersededBy(byId.keySet())) {
      UUID later = byId.get(earlier.getSupersededBy()).getSupersededBy();
      if (later == null) {
        transitions.record(Actor.SYSTEM, earlier.reinstate(), STANDS_AGAIN);
        tasks.open(RecommendationTasks.toAnswer(earlier.getSubject(), earlier.getReviewId()));
      } else {
        earlier.makeWayFor(later);
      }
    }
  }
}
