package org.lantern.review.analysis;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.analysis.AnalysisAction.SHARE;
import static org.lantern.review.analysis.AnalysisState.DRAFTING;
import static org.lantern.review.analysis.AnalysisState.SHARED;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of an analysis. */
final class AnalysisLifecycle {
  static final Lifecycle<AnalysisState, AnalysisAction> TABLE =
      Lifecycle.of(
          "analysis",
          row(
              DRAFTING,
              SHARE,
              SHARED,
              Relation.LEAD,
              "The lead lets the school read what the team makes of its documents, and asks."));

  private AnalysisLifecycle() {}
}
