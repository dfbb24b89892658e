package org.lantern.review.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How many working days each step of a review may take; what is left out is as usual.
 *
 * @param answerRequest from a school's request to the network's answer
 * @param offerDays from when days are wanted to the network's offer
 * @param answerDays from the offer of days to the school's answer
 * @param answerInvitation from the invitation to a team to the answer
 * @param teamBefore before the visit its team is confirmed
 * @param selfEvaluationBefore before the visit the self-evaluation is there
 * @param analysisBefore before the visit the team's analysis is done
 * @param writeReport from the agreed findings to the written report
 * @param qualityCheck for the check by somebody else
 * @param schoolCheck for the school's comments on facts
 * @param answerComment from a comment of the school on a fact to the author's proposal
 * @param decideComment from the proposal to the assurer's decision
 * @param finaliseReport from the checked facts to the final report
 * @param escalateAfter how many working days overdue something is when administrators are told
 */
public record StepLimits(
    @Min(1) @Max(250) Integer answerRequest,
    @Min(1) @Max(250) Integer offerDays,
    @Min(1) @Max(250) Integer answerDays,
    @Min(1) @Max(250) Integer answerInvitation,
    @Min(1) @Max(250) Integer teamBefore,
    @Min(1) @Max(250) Integer selfEvaluationBefore,
    @Min(1) @Max(250) Integer analysisBefore,
    @Min(1) @Max(250) Integer writeReport,
    @Min(1) @Max(250) Integer qualityCheck,
    @Min(1) @Max(250) Integer schoolCheck,
    @Min(1) @Max(250) Integer answerComment,
    @Min(1) @Max(250) Integer decideComment,
    @Min(1) @Max(250) Integer finaliseReport,
    @Min(1) @Max(250) Integer escalateAfter) {
  static final StepLimits USUAL =
      new StepLimits(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  public StepLimits {
    answerRequest = orUsually(answerRequest, 10);
    offerDays = orUsually(offerDays, 10);
    answerDays = orUsually(answerDays, 5);
    answerInvitation = orUsually(answerInvitation, 5);
    teamBefore = orUsually(teamBefore, 30);
    selfEvaluationBefore = orUsually(selfEvaluationBefore, 20);
    analysisBefore = orUsually(analysisBefore, 5);
    writeReport = orUsually(writeReport, 5);
    qualityCheck = orUsually(qualityCheck, 2);
    schoolCheck = orUsually(schoolCheck, 5);
    answerComment = orUsually(answerComment, 3);
    decideComment = orUsually(decideComment, 3);
    finaliseReport = orUsually(finaliseReport, 5);
    escalateAfter = orUsually(escalateAfter, 3);
  }

  /** Whether nobody has less time than by the other. */
  boolean giveAtLeast(StepLimits other) {
    return answerRequest >= other.answerRequest
        && offerDays >= other.offerDays
        && answerDays >= other.answerDays
        && answerInvitation >= other.answerInvitation
        && teamBefore <= other.teamBefore
        && selfEvaluationBefore <= other.selfEvaluationBefore
        && analysisBefore <= other.analysisBefore
        && writeReport >= other.writeReport
        && qualityCheck >= other.qualityCheck
        && schoolCheck >= other.schoolCheck
        && answerComment >= other.answerComment
        && decideComment >= other.decideComment
        && finaliseReport >= other.finaliseReport;
  }

  private static int orUsually(Integer given, int usual) {
    return given == null ? usual : given;
  }
}
