package org.lantern.review.profile;

import java.util.Set;
import org.lantern.review.schoolcopy.Phase;

/**
 * What the rules need of a profile.
 *
 * @param phases of which they have experience
 * @param mostReviews most reviews a season they offer; null for as many as the network allows
 */
public record Offer(Set<Phase> phases, Integer mostReviews) {
  /** Of who wrote no profile. */
  public static final Offer NOT_SAID = new Offer(Set.of(), null);
}
