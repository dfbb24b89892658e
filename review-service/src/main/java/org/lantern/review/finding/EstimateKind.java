package org.lantern.review.finding;

/** What was agreed of a component that has a scale. */
public enum EstimateKind {
  /** A point of its scale. */
  LEVEL,
  /** No point, for a reason that is said. */
  NOT_ESTIMATED,
  /** The school has nothing of the kind. */
  NOT_APPLICABLE
}
