package org.lantern.kit.actor;

/** What somebody is to one review, report, practice, decision or task. */
public enum Relation implements Mover {
  LEAD,
  PEER,
  /** In training on a team: reads what a peer reads, and does nothing. */
  SHADOW,
  AUTHOR,
  /** The author, where the rules of the season let them make the report final. */
  FINALISING_AUTHOR,
  /** Acts for whose it is: the head of the school or a delegate, of a trust's review its leader. */
  HOST_HEAD,
  /** Heads the school into which the one it belongs to has merged. */
  SUCCESSOR_HEAD,
  INVITED,
  /** Whose own record it is. */
  SELF,
  /** Whose task it is: by name, or by a role they hold in its scope. */
  CONCERNED,
  /** Walled off: on the team, or tied to the school or its trust. */
  TIED,
  /** The platform itself, following an event or a date. */
  SYSTEM
}
