package org.lantern.review.schoolcopy;

import java.util.UUID;

/**
 * Told, within the running transaction, that a fact by which people are staffed may have changed;
 * the feature that asks the rules again listens. Whoever tells it need not know whom it concerns.
 */
public interface FactsChanged {
  /** Where somebody works, what binds them, when they are free, or what they are trained for. */
  void ofPerson(UUID personId);

  /** Where a school is, or to which trust or hub it belongs. */
  void ofSchool(UUID schoolId);

  /** Of many at once, as by a file: every team is asked, once. */
  void ofAll();
}
