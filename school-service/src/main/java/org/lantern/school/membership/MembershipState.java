package org.lantern.school.membership;

/** Where a membership stands; whether it is in force on a day, its dates say. */
public enum MembershipState {
  AWAITING_AGREEMENT,
  AGREED,
  ENDED,
  WITHDRAWN
}
