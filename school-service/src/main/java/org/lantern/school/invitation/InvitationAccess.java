package org.lantern.school.invitation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;

/** Who may invite whom: administrators anybody, heads colleagues, a bounded number at a time. */
@Singleton
class InvitationAccess {
  /** More unanswered mail than one school has reason to cause. */
  private static final int MOST_OPEN = 50;

  private final InvitationRepository invitations;

  InvitationAccess(InvitationRepository invitations) {
    this.invitations = invitations;
  }

  /**
   * Lets a head invite to a role at the own school, and as working nowhere else.
   *
   * @throws Refusal.NotAllowed for other roles and employers
   * @throws Refusal.AgainstTheRules while too many who were invited have not come
   */
  void requireMayInvite(InviteRequest request, Actor actor) {
    if (actor.networkRoles().contains(Role.NETWORK_ADMIN)) {
      return;
    }
    List<UUID> own = actor.schoolsAs(Role.HEAD);
    boolean elsewhere =
        request.employerSchoolId() != null && !own.contains(request.employerSchoolId());
    if (request.roles().isEmpty() || elsewhere) {
      throw new Refusal.NotAllowed(
          "A head invites colleagues to a role at the own school. Name one, or ask an"
              + " administrator to invite them.");
    }
    if (invitations.openBy(actor.personId()) >= MOST_OPEN) {
      throw new Refusal.AgainstTheRules(
          "%d people whom you invited have not signed in yet. Ask an administrator to invite more."
              .formatted(MOST_OPEN));
    }
  }
}
