package org.lantern.accreditation.decision;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.accreditation.practice.PracticeResponse;
import org.lantern.accreditation.practice.PracticeService;
import org.lantern.accreditation.reviewcopy.ReviewCopyService;
import org.lantern.kit.inbox.Received;
import org.lantern.kit.inbox.Subscription;

/** What review-service tells: which reviews there are, and what their final reports recommend. */
@Singleton
public class ReviewEvents extends Subscription {
  private final ReviewCopyService copies;
  private final PracticeService practices;
  private final DecisionService decisions;

  ReviewEvents(ReviewCopyService copies, PracticeService practices, DecisionService decisions) {
    super("review");
    this.copies = copies;
    this.practices = practices;
    this.decisions = decisions;
    project("review.review-dated.v1", ReviewMoved.class, this::reviewMoved);
    project("review.team-confirmed.v1", ReviewMoved.class, this::reviewMoved);
    project("review.review-ready.v1", ReviewMoved.class, this::reviewMoved);
    project("review.review-started.v1", ReviewMoved.class, this::reviewMoved);
    project("review.findings-agreed.v1", ReviewMoved.class, this::reviewMoved);
    project("review.review-postponed.v1", ReviewMoved.class, this::reviewMoved);
    project("review.review-redated.v1", ReviewMoved.class, this::reviewMoved);
    project("review.mode-switched.v1", ReviewMoved.class, this::reviewMoved);
    project("review.review-moved.v1", ReviewMoved.class, this::reviewMoved);
    for (String type : List.of("review.review-cancelled.v1", "review.review-abandoned.v1")) {
      projectAndReact(
          type,
          ReviewMoved.class,
          this::reviewMoved,
          event -> practices.releaseFrom(event.data().reviewId()));
    }
    projectAndReact(
        "review.report-finalised.v1", ReportFinalised.class, this::copyTeam, this::reportFinalised);
  }

  @Override
  public List<String> copyTables() {
    return copies.tables();
  }

  record ReviewMoved(UUID reviewId, UUID schoolId, String state) {}

  private void reviewMoved(Received<ReviewMoved> event) {
    copies.put(event.data().reviewId(), event.data().schoolId(), event.data().state());
  }

  record ReportFinalised(UUID reviewId, List<UUID> team, List<Evaluation> evaluations) {
    record Evaluation(UUID practiceId, boolean recommended) {}
  }

  private void copyTeam(Received<ReportFinalised> event) {
    copies.putTeam(event.data().reviewId(), event.data().team());
  }

  private void reportFinalised(Received<ReportFinalised> event) {
    for (ReportFinalised.Evaluation evaluation : event.data().evaluations()) {
      PracticeResponse practice =
          practices.recordEvaluation(
              evaluation.practiceId(), event.data().reviewId(), evaluation.recommended());
      if (evaluation.recommended()) {
        decisions.open(practice);
      }
    }
  }
}
