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
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.employment.EmployRequest;
import org.lantern.school.employment.EmploymentService;
import org.lantern.school.person.Person;
import org.lantern.school.person.PersonService;
import org.lantern.school.role.RoleService;
import org.lantern.school.role.Term;
import org.lantern.school.school.Chunks;

/** Asks people into the network, with their roles and employer, in one step. */
@ApplicationScoped
public class InvitationService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final InvitationAccess access;
  private final InvitationRepository invitations;
  private final InvitationMapper mapper;
  private final PersonService people;
  private final RoleService roles;
  private final EmploymentService employments;
  private final InvitationMail mail;
  private final Transitions transitions;
  private final Outbox outbox;
  private final NetworkTime time;
  private final Ids ids;

  InvitationService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      InvitationAccess access,
      InvitationRepository invitations,
      InvitationMapper mapper,
      PersonService people,
      RoleService roles,
      EmploymentService employments,
      InvitationMail mail,
      Transitions transitions,
      Outbox outbox,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.access = access;
    this.invitations = invitations;
    this.mapper = mapper;
    this.people = people;
    this.roles = roles;
    this.employments = employments;
    this.mail = mail;
    this.transitions = transitions;
    this.outbox = outbox;
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
    access.requireMayInvite(request, actor);
    Person person = people.create(request.name(), request.address());
    Invitation invitation = open(actor, person.getId());
    for (InviteRequest.WantedRole wanted : request.roles()) {
      Term term = wanted.term(time.today());
      roles.give(actor, person.getId(), wanted.role(), wanted.scope(), term);
    }
    if (request.employerSchoolId() != null) {
      employments.begin(
          new EmployRequest(person.getId(), request.employerSchoolId(), time.today(), null));
    }
    mail.write(person.getId());
    return response(invitation, actor);
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
    Invitation invitation = find(id);
    if (invitation.getState() != InvitationState.OPEN) {
      throw new Refusal.AgainstTheRules(
          "Only an open invitation is sent; they have signed in already, or it was taken back.");
    }
    mail.write(invitation.getPersonId());
    return response(invitation, currentActor.get());
  }

  /** Tells of invitations that an import opened to people, and sends them. */
  public void tellAll(List<UUID> invited) {
    for (List<UUID> some : Chunks.of(invited)) {
      outbox.appendAll(some.stream().map(InvitationEvent.PersonInvited::new).toList());
      some.forEach(mail::writeFirst);
      invitations.forget();
    }
  }

  /** Invites the administrator an installation begins with, unless there ever was one. */
  @Transactional
  void inviteFirstAdministrator(String name, String address) {
    invitations.oneFirstAdministrator();
    if (!roles.wasEverGiven(Role.NETWORK_ADMIN)) {
      Person person = people.create(name, address);
      open(Actor.SYSTEM, person.getId());
      Term term = Term.since(time.today());
      roles.give(Actor.SYSTEM, person.getId(), Role.NETWORK_ADMIN, Scope.NETWORK, term);
      mail.write(person.getId());
    }
  }

  @Transactional
  Versioned<InvitationResponse> withdraw(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    Invitation invitation = asRead(id, ifMatch, actor);
    InvitationState before = invitation.getState();
    invitation.withdraw(actor.networkRoles());
    mail.drop(invitation.getPersonId());
    var event = new InvitationEvent.InvitationWithdrawn(invitation.getPersonId());
    return moved(actor, invitation, before, InvitationAction.WITHDRAW, event);
  }

  @Transactional
  Versioned<InvitationResponse> inviteAgain(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    Invitation invitation = asRead(id, ifMatch, actor);
    InvitationState before = invitation.getState();
    invitation.open(actor.networkRoles(), time.now());
    mail.write(invitation.getPersonId());
    var event = new InvitationEvent.PersonInvited(invitation.getPersonId());
    return moved(actor, invitation, before, InvitationAction.INVITE, event);
  }

  private Invitation asRead(UUID id, String ifMatch, Actor actor) {
    Invitation invitation = find(id);
    Versions.require(ifMatch, invitation.getVersion(), () -> response(invitation, actor));
    return invitation;
  }

  private Versioned<InvitationResponse> moved(
      Actor actor,
      Invitation invitation,
      InvitationState before,
      InvitationAction action,
      InvitationEvent event) {
    invitations.flush();
    transitions.record(
        actor,
        new Transition(
            "invitation", invitation.getId(), before, action, invitation.getState(), event));
    return new Versioned<>(response(invitation, actor), invitation.getVersion());
  }

  @Transactional
  PageResponse<InvitationResponse> list(InvitationState state, PageQuery page) {
    Actor actor = currentActor.get();
    var found = invitations.matching(state, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(invitation -> response(invitation, actor));
  }

  @Transactional
  Versioned<InvitationResponse> get(UUID id) {
    Invitation invitation = find(id);
    return new Versioned<>(response(invitation, currentActor.get()), invitation.getVersion());
  }

  private Invitation find(UUID id) {
    return invitations.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }

  private InvitationResponse response(Invitation invitation, Actor actor) {
    return mapper.toResponse(
        invitation, InvitationLifecycle.TABLE.allowed(invitation.getState(), actor.networkRoles()));
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    get(id);
    return transitions.of("invitation", id);
  }
}
