package org.lantern.review.review;

import java.util.Collections;
import java.util.Set;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;

/** What being on a review's team lets somebody do: a shadow reads all of it, and works on none. */
public final class OnTeam {
  private static final Set<Mover> WORKING = Set.of(Relation.LEAD, Relation.PEER);

  private OnTeam() {}

  /** Whether somebody reads what the team reads. */
  public static boolean reads(Set<? extends Mover> movers) {
    return works(movers) || movers.contains(Relation.SHADOW);
  }

  /** Whether somebody writes with the team, and is counted among those who do. */
  public static boolean works(Set<? extends Mover> movers) {
    return !Collections.disjoint(movers, WORKING);
  }
}
