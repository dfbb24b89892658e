package org.lantern.review.review;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.review.ReviewAction.AGREE_FINDINGS;
import static org.lantern.review.review.ReviewAction.CONFIRM_TEAM;
import static org.lantern.review.review.ReviewAction.MARK_READY;
import static org.lantern.review.review.ReviewAction.START;
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
              "The school has filed its self-evaluation."),
          row(READY, START, IN_PROGRESS, Relation.LEAD, "The first day of the visit has come."),
          row(
              IN_PROGRESS,
              AGREE_FINDINGS,
              FINDINGS_AGREED,
              Relation.SYSTEM,
              "Lead and school have signed, or it is recorded that the school does not agree."));

  private ReviewLifecycle() {}
}
