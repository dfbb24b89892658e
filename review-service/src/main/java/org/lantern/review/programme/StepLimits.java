package org.lantern.review.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How many working days each step of a review may take; what is left out is as usual.
 *
 * @param answerRequest from a school's request to the network's answer
 * @param answerDays from the offer of days to the school's answer
 * @param answerInvitation from the invitation to a team to the answer
 * @param selfEvaluationBefore before the visit the self-evaluation is there
 * @param analysisBefore before the visit the team's analysis is done
 * @param writeReport from the agreed findings to the written report
 * @param qualityCheck for the check by somebody else
 * @param schoolCheck for the school's comments on facts
 * @param escalateAfter how many working days overdue something is when administrators are told
 */
public record StepLimits(
    @Min(1) @Max(250) Integer answerRequest,
    @Min(1) @Max(250) Integer answerDays,
    @Min(1) @Max(250) Integer answerInvitation,
    @Min(1) @Max(250) Integer selfEvaluationBefore,
    @Min(1) @Max(250) Integer analysisBefore,
    @Min(1) @Max(250) Integer writeReport,
    @Min(1) @Max(250) Integer qualityCheck,
    @Min(1) @Max(250) Integer schoolCheck,
    @Min(1) @Max(250) Integer escalateAfter) {
  static final StepLimits USUAL =
      new StepLimits(null, null, null, null, null, null, null, null, null);

  public StepLimits {
    answerRequest = orUsually(answerRequest, 10);
    answerDays = orUsually(answerDays, 5);
    answerInvitation = orUsually(answerInvitation, 5);
    selfEvaluationBefore = orUsually(selfEvaluationBefore, 20);
    analysisBefore = orUsually(analysisBefore, 5);
    writeReport = orUsually(writeReport, 5);
    qualityCheck = orUsually(qualityCheck, 2);
    schoolCheck = orUsually(schoolCheck, 5);
    escalateAfter = orUsually(escalateAfter, 3);
  }

  /** Whether nobody has less time than by the other. */
  boolean giveAtLeast(StepLimits other) {
    return answerRequest >= other.answerRequest
        && answerDays >= other.answerDays
        && answerInvitation >= other.answerInvitation
        && selfEvaluationBefore <= other.selfEvaluationBefore
        && analysisBefore <= other.analysisBefore
        && writeReport >= other.writeReport
        && qualityCheck >= other.qualityCheck
        && schoolCheck >= other.schoolCheck;
  }

  private static int orUsually(Integer given, int usual) {
    return given == null ? usual : given;
  }
}
