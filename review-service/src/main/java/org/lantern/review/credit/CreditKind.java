package org.lantern.review.credit;

/** Why there is a line in the ledger. */
public enum CreditKind {
  /** A review was received, or called off too late. */
  OWED,
  /** A reviewer who works at the school gave days to another one. */
  GIVEN,
  /** An administrator put it right, and says why. */
  ADJUSTED,
  /** Brought over from before. */
  CARRIED,
  /** The school has ended, and nobody goes on with its days. */
  WRITTEN_OFF,
  /** The school went on in another one, and its days with it. */
  MOVED
}
