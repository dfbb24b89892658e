package org.lantern.review.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.kit.actor.Actor;

/** What a move of a report still needs, asked of the feature that knows. */
public interface ReportGuard {
  /** The actions it guards. */
  Set<ReportAction> actions();

  /** What lacks, each with what to do; empty when nothing does. */
  List<String> lacking(Report report, Actor actor);

  /** As what the mover may pass it over; empty where they may not. */
  default Optional<Warning> warning() {
    return Optional.empty();
  }
}
