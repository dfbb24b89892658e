package org.lantern.review.sharing;

/** Who may read a final report beside the school's leadership. */
public enum ReportAudience {
  GOVERNORS,
  TRUST,
  HUB,
  /** Everybody with a part in the network. */
  MEMBERS
}
