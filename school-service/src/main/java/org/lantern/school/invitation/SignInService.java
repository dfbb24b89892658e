package org.lantern.school.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.ActorCopy;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.person.PersonService;

/**
 * Binds a sign-in to the person who was invited. Only a verified address counts, and only once:
 * afterwards the binding decides, whatever becomes of the address.
 */
@RequestScoped
public class SignInService {
  private final JsonWebToken token;
  private final CurrentActor currentActor;
  private final LinkKey linkKey;
  private final PersonService people;
  private final InvitationRepository invitations;
  private final SignInLinkRepository links;
  private final ActorCopy actors;
  private final Transitions transitions;
  private final Outbox outbox;
  private final NetworkTime time;

  SignInService(
      JsonWebToken token,
      CurrentActor currentActor,
      LinkKey linkKey,
      PersonService people,
      InvitationRepository invitations,
      SignInLinkRepository links,
      ActorCopy actors,
      Transitions transitions,
      Outbox outbox,
      NetworkTime time) {
    this.token = token;
    this.currentActor = currentActor;
    this.linkKey = linkKey;
    this.people = people;
    this.invitations = invitations;
    this.links = links;
    this.actors = actors;
    this.transitions = transitions;
    this.outbox = outbox;
    this.time = time;
  }

  /** Who the caller is; links the sign-in first where an invitation waits for it. */
  @Transactional
  MeResponse signIn() {
    if (currentActor.find().isEmpty()) {
      link();
    }
    return me();
  }

  @Transactional
  MeResponse me() {
    Actor actor = currentActor.get();
    return new MeResponse(actor.personId(), people.get(actor.personId()).name(), actor.roles());
  }

  private void link() {
    String address = verifiedAddress();
    UUID person = people.hold(address).orElseThrow(SignInService::notInvited);
    String key = linkKey.of(token.getIssuer(), token.getSubject());
    if (links.findByIdOptional(key).isPresent()) {
      return; // The same sign-in came twice at once, and the other call was faster.
    }
    Invitation invitation = invitations.lockedOf(person).orElseThrow(SignInService::notInvited);
    if (invitation.getState() == InvitationState.WITHDRAWN) {
      throw notInvited();
    }
    people.use(address);
    links.persistAndFlush(new SignInLink(key, person, time.now()));
    List<String> keys = links.keysOf(person);
    actors.replaceLinks(person, keys);
    InvitationEvent linked = new InvitationEvent.PersonLinked(person, keys);
    if (invitation.getState() == InvitationState.OPEN) {
      accept(invitation, linked);
    } else {
      outbox.append(linked);
    }
  }

  private void accept(Invitation invitation, InvitationEvent linked) {
    InvitationState before = invitation.getState();
    invitation.accept(Set.of(Relation.INVITED));
    transitions.record(
        new Actor(invitation.getPersonId(), List.of()),
        new Transition(
            "invitation",
            invitation.getId(),
            before,
            InvitationAction.ACCEPT,
            invitation.getState(),
            linked));
  }

  private String verifiedAddress() {
    String address = token.getClaim("email");
    boolean verified = Boolean.TRUE.equals(token.getClaim("email_verified"));
    if (address == null || !verified) {
      throw new Refusal.NotAllowed(
          "Your sign-in has no verified mail address. Verify it where you sign in, then try again.");
    }
    return address;
  }

  private static Refusal notInvited() {
    return new Refusal.NotAllowed(
        "Nobody was invited under your mail address. Ask your network's administrator to invite"
            + " you.");
  }
}
