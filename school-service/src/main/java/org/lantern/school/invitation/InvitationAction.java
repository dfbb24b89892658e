package org.lantern.school.invitation;

/** What can happen to an invitation. */
public enum InvitationAction {
  INVITE,
  ACCEPT,
  WITHDRAW
}
