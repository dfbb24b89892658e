package org.lantern.review.recommendation;

/** Whether the next review's team found that a recommendation was followed. */
public enum Found {
  YES,
  PARTLY,
  NO
}
