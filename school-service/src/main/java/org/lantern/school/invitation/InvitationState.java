package org.lantern.school.invitation;

/** Where an invitation stands. */
public enum InvitationState {
  OPEN,
  ACCEPTED,
  WITHDRAWN
}
