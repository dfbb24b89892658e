package org.lantern.review.planning;

/** Whether the school agrees. */
public enum PlanState {
  PROPOSED,
  AGREED
}
