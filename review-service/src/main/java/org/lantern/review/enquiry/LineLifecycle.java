package org.lantern.review.enquiry;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.enquiry.LineAction.ANSWER;
import static org.lantern.review.enquiry.LineAction.REOPEN;
import static org.lantern.review.enquiry.LineState.ANSWERED;
import static org.lantern.review.enquiry.LineState.OPEN;
import static org.lantern.review.enquiry.LineState.SET_ASIDE;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a line of enquiry. */
final class LineLifecycle {
  private static final String ANSWERS = "The visit has shown it; whoever took it on says what.";
  private static final String AGAIN = "More was seen, and it is asked again.";

  static final Lifecycle<LineState, LineAction> TABLE =
      Lifecycle.of(
          "line of enquiry",
          row(OPEN, ANSWER, ANSWERED, Relation.LEAD, ANSWERS),
          row(OPEN, ANSWER, ANSWERED, Relation.PEER, ANSWERS),
          row(
              OPEN,
              LineAction.SET_ASIDE,
              SET_ASIDE,
              Relation.LEAD,
              "There is no time for it, or it matters less than it seemed; the lead says why."),
          row(ANSWERED, REOPEN, OPEN, Relation.LEAD, AGAIN),
          row(ANSWERED, REOPEN, OPEN, Relation.PEER, AGAIN),
          row(SET_ASIDE, REOPEN, OPEN, Relation.LEAD, "It is asked after all."));

  private LineLifecycle() {}
}
