package org.lantern.review.finding;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.review.Review;

/**
 * What may still change once findings are agreed: their words, while something is being put right,
 * and nothing else.
 */
@Singleton
class AgreedFindings {
  private static final String WORDS_ALONE =
      "Both sides agreed to this. While something is put right, its words can change and nothing"
          + " else.";

  private final LeadsPart part;
  private final Corrections corrections;
  private final FindingsInReport inReport;

  AgreedFindings(LeadsPart part, Corrections corrections, FindingsInReport inReport) {
    this.part = part;
    this.corrections = corrections;
    this.inReport = inReport;
  }

  /** What is to be done after a change that was let pass, so that the report says it too. */
  Runnable following(Review review, UUID by) {
    return review.hasAgreedFindings() ? inReport.following(review, by) : () -> {};
  }

  void require(Review review, Finding finding, RecordFindingRequest request) {
    if (isPutRight(review, request.commentId())) {
      requireWordsAlone(
          finding.getComponent().equals(request.component())
              && finding.getKind() == request.kind()
              && Objects.equals(finding.getLens(), request.lens())
              && Objects.equals(finding.getThemeId(), request.themeId())
              && finding.getNoteIds().equals(request.noteIds()));
    }
  }

  void require(Review review, Optional<Estimate> estimate, AgreeEstimateRequest request) {
    if (isPutRight(review, request.commentId())) {
      requireWordsAlone(
          estimate
              .filter(found -> found.getKind() == request.kind())
              .filter(found -> Objects.equals(found.getLevel(), request.level()))
              .filter(found -> Objects.equals(found.getAgreedOn(), request.agreedOn()))
              .isPresent());
    }
  }

  void require(
      Review review, Optional<PracticeEvaluation> evaluation, EvaluatePracticeRequest request) {
    if (isPutRight(review, request.commentId())) {
      requireWordsAlone(
          evaluation
              .filter(found -> found.isRecommended() == request.recommended())
              .filter(found -> given(found.getAnswers()).equals(given(request.answers())))
              .isPresent());
    }
  }

  private static Map<String, Object> given(Map<String, PracticeAnswer> answers) {
    Map<String, Object> given = new HashMap<>();
    answers.forEach((question, answer) -> given.put(question, answer.answer()));
    return given;
  }

  /** False while findings are written freely; refused where nothing of them changes any more. */
  private boolean isPutRight(Review review, UUID commentId) {
    if (!review.hasAgreedFindings()) {
      part.requireOpen(review);
      return false;
    }
    if (!corrections.areOpen(review.getId(), commentId)) {
      throw new Refusal.NotInThisState(
          "These findings are agreed. Their words can be put right where an accepted comment of the"
              + " school demands it, which you name, or while an amended report is drafted.",
          List.of());
    }
    return true;
  }

  private static void requireWordsAlone(boolean wordsAlone) {
    if (!wordsAlone) {
      throw new Refusal.AgainstTheRules(WORDS_ALONE);
    }
  }
}
