package org.lantern.review.recommendation;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.recommendation.RecommendationAction.ACCEPT;
import static org.lantern.review.recommendation.RecommendationAction.BEGIN;
import static org.lantern.review.recommendation.RecommendationAction.DECLINE;
import static org.lantern.review.recommendation.RecommendationAction.EMBED;
import static org.lantern.review.recommendation.RecommendationAction.PLAN;
import static org.lantern.review.recommendation.RecommendationAction.REINSTATE;
import static org.lantern.review.recommendation.RecommendationAction.SUPERSEDE;
import static org.lantern.review.recommendation.RecommendationAction.VERIFY;
import static org.lantern.review.recommendation.RecommendationAction.WITHDRAW;
import static org.lantern.review.recommendation.RecommendationState.ACCEPTED;
import static org.lantern.review.recommendation.RecommendationState.EMBEDDED;
import static org.lantern.review.recommendation.RecommendationState.IN_PLAN;
import static org.lantern.review.recommendation.RecommendationState.IN_PROGRESS;
import static org.lantern.review.recommendation.RecommendationState.NEW;
import static org.lantern.review.recommendation.RecommendationState.NOT_TAKEN_UP;
import static org.lantern.review.recommendation.RecommendationState.SUPERSEDED;
import static org.lantern.review.recommendation.RecommendationState.WITHDRAWN;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a recommendation; LEAD is the lead of a later review of the school. */
final class RecommendationLifecycle {
  private static final String TAKEN_ON = "The school takes the next step on as its own.";
  private static final String NOT_TAKEN_ON = "The school does otherwise and says why.";
  private static final String PLANNED = "It stands in the school's plan.";
  private static final String BEGUN = "The school works on it.";
  private static final String ANOTHER =
      "A later review's recommendation of the school takes its place.";
  private static final String LOOKED_AT =
      "The lead of a later review says whether it was followed; where the school stands, it says"
          + " itself.";
  private static final String REPORT_VOID =
      "The report that recommended it is void and no other edition is on its way; nothing waits for"
          + " it any more.";

  static final Lifecycle<RecommendationState, RecommendationAction> TABLE =
      Lifecycle.of(
          "recommendation",
          row(NEW, ACCEPT, ACCEPTED, Relation.HOST_HEAD, TAKEN_ON),
          row(NEW, DECLINE, NOT_TAKEN_UP, Relation.HOST_HEAD, NOT_TAKEN_ON),
          row(NEW, SUPERSEDE, SUPERSEDED, Relation.HOST_HEAD, ANOTHER),
          row(NEW, VERIFY, NEW, Relation.LEAD, LOOKED_AT),
          row(NEW, WITHDRAW, WITHDRAWN, Relation.SYSTEM, REPORT_VOID),
          row(ACCEPTED, PLAN, IN_PLAN, Relation.HOST_HEAD, PLANNED),
          row(ACCEPTED, BEGIN, IN_PROGRESS, Relation.HOST_HEAD, BEGUN),
          row(ACCEPTED, DECLINE, NOT_TAKEN_UP, Relation.HOST_HEAD, NOT_TAKEN_ON),
          row(ACCEPTED, SUPERSEDE, SUPERSEDED, Relation.HOST_HEAD, ANOTHER),
          row(ACCEPTED, VERIFY, ACCEPTED, Relation.LEAD, LOOKED_AT),
          row(ACCEPTED, WITHDRAW, WITHDRAWN, Relation.SYSTEM, REPORT_VOID),
          row(IN_PLAN, BEGIN, IN_PROGRESS, Relation.HOST_HEAD, BEGUN),
          row(IN_PLAN, DECLINE, NOT_TAKEN_UP, Relation.HOST_HEAD, NOT_TAKEN_ON),
          row(IN_PLAN, SUPERSEDE, SUPERSEDED, Relation.HOST_HEAD, ANOTHER),
          row(IN_PLAN, VERIFY, IN_PLAN, Relation.LEAD, LOOKED_AT),
          row(IN_PLAN, WITHDRAW, WITHDRAWN, Relation.SYSTEM, REPORT_VOID),
          row(
              IN_PROGRESS,
              EMBED,
              EMBEDDED,
              Relation.HOST_HEAD,
              "It has become how the school works."),
          row(IN_PROGRESS, DECLINE, NOT_TAKEN_UP, Relation.HOST_HEAD, NOT_TAKEN_ON),
          row(IN_PROGRESS, SUPERSEDE, SUPERSEDED, Relation.HOST_HEAD, ANOTHER),
          row(IN_PROGRESS, VERIFY, IN_PROGRESS, Relation.LEAD, LOOKED_AT),
          row(IN_PROGRESS, WITHDRAW, WITHDRAWN, Relation.SYSTEM, REPORT_VOID),
          row(EMBEDDED, BEGIN, IN_PROGRESS, Relation.HOST_HEAD, "It did not last; work goes on."),
          row(EMBEDDED, VERIFY, EMBEDDED, Relation.LEAD, LOOKED_AT),
          row(EMBEDDED, WITHDRAW, WITHDRAWN, Relation.SYSTEM, REPORT_VOID),
          row(
              NOT_TAKEN_UP,
              ACCEPT,
              ACCEPTED,
              Relation.HOST_HEAD,
              "The school has changed its mind."),
          row(NOT_TAKEN_UP, VERIFY, NOT_TAKEN_UP, Relation.LEAD, LOOKED_AT),
          row(NOT_TAKEN_UP, WITHDRAW, WITHDRAWN, Relation.SYSTEM, REPORT_VOID),
          row(
              SUPERSEDED,
              REINSTATE,
              NEW,
              Relation.SYSTEM,
              "What took its place is withdrawn; the school says anew where it stands."),
          row(SUPERSEDED, WITHDRAW, WITHDRAWN, Relation.SYSTEM, REPORT_VOID));

  private RecommendationLifecycle() {}
}
