package org.lantern.review.sharing;

/** The choices that are offered, and the one to name audiences. */
public enum SharingChoice {
  LEADERSHIP_ONLY,
  /** The hub as far as the agreement of the year lets it. */
  GOVERNORS_AND_HUB,
  EVERYONE,
  CHOSEN
}
