package org.lantern.school.safeguarding;

/** What a contact is there for. */
public enum SafeguardingPart {
  DESIGNATED_LEAD,
  DEPUTY,
  CHAIR_OF_GOVERNORS,
  /** At the authority, whom to call when the concern is about the head. */
  AUTHORITY_OFFICER
}
