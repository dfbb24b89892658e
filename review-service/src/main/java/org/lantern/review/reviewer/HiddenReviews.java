package org.lantern.review.reviewer;

import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;

/** From which shadowed reviews somebody is walled off; answered by the feature that knows. */
public interface HiddenReviews {
  /** Those from which records of training follow that somebody does not read. */
  Set<UUID> hiddenFrom(Actor reader);
}
