package org.lantern.review.report;

import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.actor.Actor;

/** Who reads a frozen report beside those who made it; answered by the feature that shares it. */
public interface ReportReaders {
  boolean mayRead(Actor actor, UUID reportId);

  /** The newest edition of a review's report that somebody may read, by whatever right. */
  Optional<UUID> newestFor(Actor actor, UUID reviewId);

  /** Somebody opened a frozen report. */
  void opened(Actor actor, UUID reportId);
}
