package org.lantern.kit.actor;

/** What somebody is to one review, report, practice or decision. */
public enum Relation implements Mover {
  LEAD,
  PEER,
  AUTHOR,
  HOST_HEAD,
  INVITED,
  /** Walled off: on the team, or tied to the school or its trust. */
  TIED,
  /** The platform itself, following an event or a date. */
  SYSTEM
}
