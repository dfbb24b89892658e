package org.lantern.school.succession;

import java.time.LocalDate;

/**
 * One school followed another.
 *
 * @param established since when; null when nobody says
 */
record SuccessionLink(
    String predecessorUrn, String successorUrn, SuccessionKind kind, LocalDate established) {

  /** A pair is told twice, from each side; the clearer of the two counts. */
  SuccessionLink with(SuccessionLink other) {
    return new SuccessionLink(
        predecessorUrn,
        successorUrn,
        kind.compareTo(other.kind) >= 0 ? kind : other.kind,
        established == null ? other.established : established);
  }
}
