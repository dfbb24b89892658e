package org.lantern.review.schoolcopy;

/** What the agreement that a school signed for a day lets its hub and its network read. */
public record Agreement(boolean hubReadsReport, boolean networkReadsReport) {
  /** Where no membership, or no signature, is known. */
  static final Agreement NONE = new Agreement(false, false);

  private static final String REPORT = "REPORT";

  static Agreement of(MembershipCopy membership) {
    return new Agreement(
        REPORT.equals(membership.getHubReads()), REPORT.equals(membership.getNetworkReads()));
  }
}
