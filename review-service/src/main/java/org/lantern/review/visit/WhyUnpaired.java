package org.lantern.review.visit;

/** Why visitors do something without a leader of the school. */
public enum WhyUnpaired {
  /** Pupils, parents, staff or governors speak more freely alone. */
  TO_SPEAK_FREELY,
  /** Documents or data are read, and nobody is met. */
  NOBODY_IS_MET,
  /** The school has no leader free at that time. */
  NO_LEADER_IS_FREE
}
