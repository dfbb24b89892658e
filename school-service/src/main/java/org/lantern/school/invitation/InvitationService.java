package org.lantern.school.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.person.Person;
import org.lantern.school.person.PersonService;
import org.lantern.school.role.RoleService;

/** Asks people into the network, with their roles and employer, in one step. */
@ApplicationScoped
public class InvitationService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final InvitationRepository invitations;
  private final InvitationMapper mapper;
  private final PersonService people;
  private final RoleService roles;
  private final InvitationMail mail;
  private final Transitions transitions;
  private final NetworkTime time;
  private final Ids ids;

  InvitationService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      InvitationRepository invitations,
      InvitationMapper mapper,
      PersonService people,
      RoleService roles,
      InvitationMail mail,
      Transitions transitions,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.invitations = invitations;
    this.mapper = mapper;
    this.people = people;
    this.roles = roles;
    this.mail = mail;
    this.transitions = transitions;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  InvitationResponse invite(InviteRequest request, String key) {
    Actor actor = currentActor.get();
    var call = new IdempotentCalls.Call(actor.personId(), "invite", key, request);
    return calls.once(call, InvitationResponse.class, () -> invite(request, actor));
  }

  private InvitationResponse invite(InviteRequest request, Actor actor) {
    Person person = people.create(request.name(), request.address());
    Invitation invitation = open(actor, person.getId());
    for (InviteRequest.WantedRole wanted : request.roles()) {
      Scope scope = new Scope(wanted.scopeKind(), wanted.scopeId());
      roles.give(actor, person.getId(), wanted.role(), scope);
    }
    if (request.employerSchoolId() != null) {
      people.employ(person.getId(), request.employerSchoolId());
    }
    mail.write(person.getId(), person.getName());
    return mapper.toResponse(invitation);
  }

  private Invitation open(Actor actor, UUID personId) {
    Invitation invitation = new Invitation(ids.next(), personId, time.now());
    invitations.persistAndFlush(invitation);
    transitions.record(
        actor,
        new Transition(
            "invitation",
            invitation.getId(),
            null,
            InvitationAction.INVITE,
            invitation.getState(),
            new InvitationEvent.PersonInvited(personId)));
    return invitation;
  }

  /** Sends the mail of an open invitation once more. */
  @Transactional
  InvitationResponse sendAgain(UUID id, String key) {
    var call = new IdempotentCalls.Call(currentActor.get().personId(), "send-again", key, id);
    return calls.once(call, InvitationResponse.class, () -> sendAgain(id));
  }

  private InvitationResponse sendAgain(UUID id) {
    Invitation invitation = invitations.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    if (invitation.getState() != InvitationState.OPEN) {
      throw new Refusal.AgainstTheRules("They have signed in already; there is nothing to send.");
    }
    UUID person = invitation.getPersonId();
    mail.write(person, people.get(person).name());
    return mapper.toResponse(invitation);
  }

  /** Invites the administrator an installation begins with, unless the address is known. */
  @Transactional
  void inviteFirstAdministrator(String name, String address) {
    if (people.withAddress(address).isEmpty()) {
      Person person = people.create(name, address);
      open(Actor.SYSTEM, person.getId());
      roles.give(Actor.SYSTEM, person.getId(), Role.NETWORK_ADMIN, Scope.NETWORK);
      mail.write(person.getId(), person.getName());
    }
  }

  @Transactional
  PageResponse<InvitationResponse> list(PageQuery page) {
    var found = invitations.newestFirst();
    return PageResponse.of(page, found.page(page.page(), page.size()).list(), found.count())
        .map(mapper::toResponse);
  }

  @Transactional
  InvitationResponse get(UUID id) {
    return invitations
        .findByIdOptional(id)
        .map(mapper::toResponse)
        .orElseThrow(Refusal.NotFound::new);
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    get(id);
    return transitions.of("invitation", id);
  }
}
