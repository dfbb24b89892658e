package org.lantern.kit.actor;

import java.util.UUID;

/**
 * Where a role holds: the whole network, or one hub, trust or school.
 *
 * @param id null for the network, the thing's id otherwise
 */
public record Scope(Kind kind, UUID id) {
  public static final Scope NETWORK = new Scope(Kind.NETWORK, null);

  /** The kinds of scope. */
  public enum Kind {
    NETWORK,
    HUB,
    TRUST,
    SCHOOL
  }

  public static Scope school(UUID schoolId) {
    return new Scope(Kind.SCHOOL, schoolId);
  }
}
