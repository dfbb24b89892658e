package org.lantern.school.invitation;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.school.invitation.InvitationAction.ACCEPT;
import static org.lantern.school.invitation.InvitationAction.INVITE;
import static org.lantern.school.invitation.InvitationAction.WITHDRAW;
import static org.lantern.school.invitation.InvitationState.ACCEPTED;
import static org.lantern.school.invitation.InvitationState.OPEN;
import static org.lantern.school.invitation.InvitationState.WITHDRAWN;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of an invitation. */
final class InvitationLifecycle {
  static final Lifecycle<InvitationState, InvitationAction> TABLE =
      Lifecycle.of(
          "invitation",
          row(
              OPEN,
              ACCEPT,
              ACCEPTED,
              Relation.INVITED,
              "Signing in with the verified address that was invited links the sign-in."),
          row(
              OPEN,
              WITHDRAW,
              WITHDRAWN,
              Role.NETWORK_ADMIN,
              "Until it is accepted it can be taken back; nobody signs in by it any more."),
          row(
              WITHDRAWN,
              INVITE,
              OPEN,
              Role.NETWORK_ADMIN,
              "Whose invitation was taken back can be invited again."));

  private InvitationLifecycle() {}
}
