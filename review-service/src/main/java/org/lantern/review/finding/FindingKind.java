package org.lantern.review.finding;

/** What went well, or even better if. */
public enum FindingKind {
  WENT_WELL,
  EVEN_BETTER_IF
}
