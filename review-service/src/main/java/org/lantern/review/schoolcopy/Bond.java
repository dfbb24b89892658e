package org.lantern.review.schoolcopy;

import java.util.EnumSet;
import java.util.Set;

/**
 * What binds somebody to a school, so that they review it never or only if a rule is passed over.
 */
public enum Bond {
  WORKS_THERE,

  /** As its head, delegate, governor, coordinator or practice lead, employed there or not. */
  HOLDS_A_ROLE_THERE,

  /** By a tie they declared to the school or its trust. */
  TIED,

  /** Leads its trust, or works or holds a role at another school of it. */
  OF_ITS_TRUST,

  /** Manages its hub, or works or holds a role at another school of it. */
  OF_ITS_HUB;

  /** Those that no programme can switch off. */
  public static final Set<Bond> NEVER = EnumSet.of(WORKS_THERE, HOLDS_A_ROLE_THERE, TIED);
}
