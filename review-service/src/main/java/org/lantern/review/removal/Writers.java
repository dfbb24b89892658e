package org.lantern.review.removal;

/** Whose words stand in a place: who may remove them beside an administrator. */
enum Writers {
  /** The lead removes them while the report is not final. */
  TEAM("words of the team"),
  /** The head removes them. */
  SCHOOL("words of the school"),
  /** Administrators alone. */
  NETWORK("words of the network");

  /** What an administrator is told instead of the kinds of place. */
  final String inAll;

  Writers(String inAll) {
    this.inAll = inAll;
  }
}
