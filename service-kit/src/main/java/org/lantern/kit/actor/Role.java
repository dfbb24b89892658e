package org.lantern.kit.actor;

/** The directory roles a person can hold, each in a {@link Scope} and between dates. */
public enum Role implements Mover {
  NETWORK_ADMIN,
  QUALITY_ASSURER,
  HUB_MANAGER,
  TRUST_LEADER,
  HEAD,
  SCHOOL_DELEGATE,
  COORDINATOR,
  PRACTICE_LEAD,
  GOVERNOR,
  REVIEWER;

  /** The names as constants, for annotations. */
  public static final class Name {
    public static final String NETWORK_ADMIN = "NETWORK_ADMIN";
    public static final String QUALITY_ASSURER = "QUALITY_ASSURER";
    public static final String HEAD = "HEAD";
    public static final String SCHOOL_DELEGATE = "SCHOOL_DELEGATE";
    public static final String TRUST_LEADER = "TRUST_LEADER";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String REVIEWER = "REVIEWER";

    /** Everybody whose sign-in is linked to a person, whatever their roles. */
    public static final String LINKED = "LINKED";

    private Name() {}
  }
}
