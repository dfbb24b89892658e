package org.lantern.review.deadline;

import java.util.function.ToIntFunction;
import org.lantern.review.programme.StepLimits;

/** A step that somebody is waited for to do, with the working days that a season gives for it. */
public enum Step {
  /** The network answers a request: accepts, declines, or puts it on the waiting list. */
  ANSWER_REQUEST(StepLimits::answerRequest),
  /** The network offers days, for an accepted request or a postponed review. */
  OFFER_DAYS(StepLimits::offerDays),
  /** The school confirms days that are offered, or answers with others. */
  ANSWER_DAYS(StepLimits::answerDays),
  /** The author submits the report, from the agreed findings or from where it was sent back. */
  WRITE_REPORT(StepLimits::writeReport),
  /** An assurer releases the report or sends it back. */
  CHECK_REPORT(StepLimits::qualityCheck),
  /** The author proposes what to answer to a comment on a fact. */
  ANSWER_COMMENT(StepLimits::answerComment),
  /** The report's assurer decides what the author proposed. */
  DECIDE_COMMENT(StepLimits::decideComment),
  /** The network, or the author where the season says so, makes a checked report final. */
  FINALISE_REPORT(StepLimits::finaliseReport);

  private final ToIntFunction<StepLimits> days;

  Step(ToIntFunction<StepLimits> days) {
    this.days = days;
  }

  int daysIn(StepLimits limits) {
    return days.applyAsInt(limits);
  }
}
