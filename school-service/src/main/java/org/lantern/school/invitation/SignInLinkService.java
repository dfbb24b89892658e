package org.lantern.school.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.ActorCopy;
import org.lantern.kit.outbox.Outbox;

/** All the sign-ins of a person at once. */
@ApplicationScoped
public class SignInLinkService {
  private final SignInLinkRepository links;
  private final InvitationRepository invitations;
  private final ActorCopy actors;
  private final Outbox outbox;

  SignInLinkService(
      SignInLinkRepository links,
      InvitationRepository invitations,
      ActorCopy actors,
      Outbox outbox) {
    this.links = links;
    this.invitations = invitations;
    this.actors = actors;
    this.outbox = outbox;
  }

  /**
   * Whoever signed in as the person does so no more, in any service; who is just doing so waits.
   */
  public void removeAll(UUID personId) {
    invitations.lockedOf(personId);
    links.delete("personId", personId);
    tell(personId);
  }

  /** Tells all services somebody's sign-ins, as they stand in the running transaction. */
  public void tell(UUID personId) {
    List<String> keys = links.keysOf(personId);
    actors.replaceLinks(personId, keys);
    outbox.append(new InvitationEvent.PersonLinked(personId, keys));
  }
}
