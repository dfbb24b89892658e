package org.lantern.review.review;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.review.ReviewAction.ABANDON;
import static org.lantern.review.review.ReviewAction.AGREE_FINDINGS;
import static org.lantern.review.review.ReviewAction.CANCEL;
import static org.lantern.review.review.ReviewAction.CLOSE;
import static org.lantern.review.review.ReviewAction.CONFIRM_TEAM;
import static org.lantern.review.review.ReviewAction.MARK_READY;
import static org.lantern.review.review.ReviewAction.MOVE;
import static org.lantern.review.review.ReviewAction.POSTPONE;
import static org.lantern.review.review.ReviewAction.REDATE;
import static org.lantern.review.review.ReviewAction.START;
import static org.lantern.review.review.ReviewAction.SWITCH_MODE;
import static org.lantern.review.review.ReviewState.ABANDONED;
import static org.lantern.review.review.ReviewState.CANCELLED;
import static org.lantern.review.review.ReviewState.CLOSED;
import static org.lantern.review.review.ReviewState.DATED;
import static org.lantern.review.review.ReviewState.FINDINGS_AGREED;
import static org.lantern.review.review.ReviewState.IN_PROGRESS;
import static org.lantern.review.review.ReviewState.READY;
import static org.lantern.review.review.ReviewState.TEAM_CONFIRMED;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a review. */
final class ReviewLifecycle {
  private static final String POSTPONED =
      "It cannot be on its days and waits, on hold, for others; the team is kept or released.";
  private static final String REDATED =
      "The school has confirmed new days; the team is confirmed for them anew.";
  private static final String SWITCHED =
      "Days that have not passed go online, or back; the network decides, having asked the school.";
  private static final String CANCELLED_BEFORE =
      "School or network cancels before the visit, and says for whose reasons.";
  private static final String STOPPED =
      "The visit stops on site, such as for an inspection; what was written stays readable.";

  private static final String ENDED =
      "The school has ended, and nobody in the network goes on for it.";
  private static final String MOVED =
      "The school has merged or split, or ended where a trust or an area meets: the review has another"
          + " host, its team confirmed anew.";

  private static final String DONE =
      "Its report is final, and the school's next review has begun or the time to follow it up is over.";

  static final Lifecycle<ReviewState, ReviewAction> TABLE =
      Lifecycle.of(
          "review",
          row(
              DATED,
              CONFIRM_TEAM,
              TEAM_CONFIRMED,
              Role.NETWORK_ADMIN,
              "A lead and all peers have accepted."),
          row(
              TEAM_CONFIRMED,
              MARK_READY,
              READY,
              Relation.LEAD,
              "What the season demands before a visit is there."),
          row(READY, START, IN_PROGRESS, Relation.LEAD, "The first day of the visit has come."),
          row(
              IN_PROGRESS,
              AGREE_FINDINGS,
              FINDINGS_AGREED,
              Relation.SYSTEM,
              "Lead and school have signed, or it is recorded that the school does not agree."),
          row(DATED, POSTPONE, DATED, Relation.HOST_HEAD, POSTPONED),
          row(DATED, POSTPONE, DATED, Role.NETWORK_ADMIN, POSTPONED),
          row(TEAM_CONFIRMED, POSTPONE, TEAM_CONFIRMED, Relation.HOST_HEAD, POSTPONED),
          row(TEAM_CONFIRMED, POSTPONE, TEAM_CONFIRMED, Role.NETWORK_ADMIN, POSTPONED),
          row(READY, POSTPONE, READY, Relation.HOST_HEAD, POSTPONED),
          row(READY, POSTPONE, READY, Role.NETWORK_ADMIN, POSTPONED),
          row(DATED, REDATE, DATED, Relation.SYSTEM, REDATED),
          row(TEAM_CONFIRMED, REDATE, DATED, Relation.SYSTEM, REDATED),
          row(READY, REDATE, DATED, Relation.SYSTEM, REDATED),
          row(DATED, SWITCH_MODE, DATED, Role.NETWORK_ADMIN, SWITCHED),
          row(TEAM_CONFIRMED, SWITCH_MODE, TEAM_CONFIRMED, Role.NETWORK_ADMIN, SWITCHED),
          row(READY, SWITCH_MODE, READY, Role.NETWORK_ADMIN, SWITCHED),
          row(IN_PROGRESS, SWITCH_MODE, IN_PROGRESS, Role.NETWORK_ADMIN, SWITCHED),
          row(DATED, CANCEL, CANCELLED, Relation.HOST_HEAD, CANCELLED_BEFORE),
          row(DATED, CANCEL, CANCELLED, Role.NETWORK_ADMIN, CANCELLED_BEFORE),
          row(TEAM_CONFIRMED, CANCEL, CANCELLED, Relation.HOST_HEAD, CANCELLED_BEFORE),
          row(TEAM_CONFIRMED, CANCEL, CANCELLED, Role.NETWORK_ADMIN, CANCELLED_BEFORE),
          row(READY, CANCEL, CANCELLED, Relation.HOST_HEAD, CANCELLED_BEFORE),
          row(READY, CANCEL, CANCELLED, Role.NETWORK_ADMIN, CANCELLED_BEFORE),
          row(DATED, CANCEL, CANCELLED, Relation.SYSTEM, ENDED),
          row(TEAM_CONFIRMED, CANCEL, CANCELLED, Relation.SYSTEM, ENDED),
          row(READY, CANCEL, CANCELLED, Relation.SYSTEM, ENDED),
          row(DATED, MOVE, DATED, Role.NETWORK_ADMIN, MOVED),
          row(TEAM_CONFIRMED, MOVE, DATED, Role.NETWORK_ADMIN, MOVED),
          row(READY, MOVE, DATED, Role.NETWORK_ADMIN, MOVED),
          row(IN_PROGRESS, ABANDON, ABANDONED, Relation.LEAD, STOPPED),
          row(IN_PROGRESS, ABANDON, ABANDONED, Role.NETWORK_ADMIN, STOPPED),
          row(FINDINGS_AGREED, CLOSE, CLOSED, Relation.SYSTEM, DONE));

  private ReviewLifecycle() {}
}
