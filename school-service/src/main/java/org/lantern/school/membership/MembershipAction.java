package org.lantern.school.membership;

/** What can happen to a membership, with the event each publishes. */
public enum MembershipAction {
  START("school.membership-started.v1"),
  SIGN("school.membership-agreed.v1"),
  MOVE_HUB("school.membership-hub-moved.v1"),
  END("school.membership-ended.v1"),
  WITHDRAW("school.membership-withdrawn.v1");

  final String eventType;

  MembershipAction(String eventType) {
    this.eventType = eventType;
  }
}
