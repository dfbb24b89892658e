package org.lantern.review.review;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Relation;

/** Until when a team reads what it wrote; answered by the feature that knows the report. */
public interface TeamTime {
  /** Those of the reviews whose team's time is over, and who of the team still has access. */
  Map<UUID, Set<Relation>> over(Collection<UUID> reviewIds);
}
