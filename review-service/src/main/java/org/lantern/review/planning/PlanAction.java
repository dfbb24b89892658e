package org.lantern.review.planning;

/** What can happen to a point of the plan; other services hear nothing of it. */
public enum PlanAction {
  AGREE,
  CHANGE,
  ASK_AGAIN
}
