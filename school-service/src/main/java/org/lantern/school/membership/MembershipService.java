package org.lantern.school.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Role;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.task.Task;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.hub.HubService;
import org.lantern.school.school.SchoolService;
import org.lantern.school.task.TaskKind;
import org.lantern.school.task.TaskService;

/** Makes schools members; a member school is known to every service from then on. */
@ApplicationScoped
public class MembershipService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final MembershipRepository memberships;
  private final MembershipMapper mapper;
  private final SchoolService schools;
  private final HubService hubs;
  private final TaskService tasks;
  private final Transitions transitions;
  private final NetworkTime time;
  private final Ids ids;

  MembershipService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      MembershipRepository memberships,
      MembershipMapper mapper,
      SchoolService schools,
      HubService hubs,
      TaskService tasks,
      Transitions transitions,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.memberships = memberships;
    this.mapper = mapper;
    this.schools = schools;
    this.hubs = hubs;
    this.tasks = tasks;
    this.transitions = transitions;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  MembershipResponse start(StartMembershipRequest request, String key) {
    Actor actor = currentActor.get();
    var call = new IdempotentCalls.Call(actor.personId(), "start-membership", key, request);
    return calls.once(call, MembershipResponse.class, () -> start(request, actor));
  }

  private MembershipResponse start(StartMembershipRequest request, Actor actor) {
    if (request.until().isBefore(request.from())) {
      throw new Refusal.AgainstTheRules("A membership cannot end before it starts.");
    }
    schools.makeKnown(request.schoolId());
    if (request.hubId() != null) {
      hubs.requireOpen(request.hubId());
    }
    return response(begin(request, actor), actor);
  }

  private Membership begin(StartMembershipRequest request, Actor actor) {
    Membership membership = new Membership(ids.next(), request);
    memberships.persistAndFlush(membership);
    transitions.record(actor, membership.started());
    return membership;
  }

  /**
   * The school is a member for another year, within the running transaction, and its head is asked
   * to sign what may be read then.
   *
   * @param hubId null for none
   */
  public void renew(UUID schoolId, UUID hubId, LocalDate from, LocalDate until) {
    if (hubId != null) {
      hubs.requireOpen(hubId);
    }
    var asked = new StartMembershipRequest(schoolId, hubId, from, until);
    UUID id = begin(asked, Actor.SYSTEM).getId();
    tasks.open(Task.ofHead(TaskKind.AGREEMENT_TO_SIGN.code(), id, schoolId, "/memberships/" + id));
  }

  /** Whether the school is a member, signed or not, on some days between the two. */
  public boolean isMemberWithin(UUID schoolId, LocalDate from, LocalDate until) {
    return memberships.isMemberWithin(schoolId, from, until);
  }

  /**
   * Writes what the school allows from now on, within the running transaction; the signature itself
   * is kept by the feature {@code agreement}.
   */
  public Versioned<MembershipResponse> sign(
      UUID id, Reading hubReads, Reading networkReads, String ifMatch) {
    Actor actor = currentActor.get();
    Membership membership = asRead(id, MembershipAction.SIGN, ifMatch, actor);
    if (membership.getUntil().isBefore(time.today())) {
      throw new Refusal.AgainstTheRules(
          "This membership ended on %s. Sign for the one of this year."
              .formatted(membership.getUntil()));
    }
    Transition move = membership.sign(hubReads, networkReads, movers(membership, actor));
    memberships.nextVersion(membership);
    return moved(membership, actor, move, null);
  }

  @Transactional
  Versioned<MembershipResponse> moveHub(UUID id, MoveHubRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Membership membership = asRead(id, MembershipAction.MOVE_HUB, ifMatch, actor);
    if (membership.belongsTo(request.hubId())) {
      throw new Refusal.AgainstTheRules("The school belongs to this hub already.");
    }
    if (request.hubId() != null) {
      hubs.requireOpen(request.hubId());
    }
    String before = hubs.nameOf(membership.getHubId());
    Transition move = membership.moveTo(request.hubId(), movers(membership, actor));
    return moved(
        membership,
        actor,
        move,
        before == null ? "Was in no hub." : "Was in %s.".formatted(before));
  }

  @Transactional
  Versioned<MembershipResponse> end(UUID id, EndMembershipRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Membership membership = asRead(id, MembershipAction.END, ifMatch, actor);
    if (request.on().isBefore(membership.getFrom())
        || request.on().isAfter(membership.getUntil())) {
      throw new Refusal.AgainstTheRules(
          "This membership runs from %s until %s; it can end on one of these days, or be withdrawn before it begins."
              .formatted(membership.getFrom(), membership.getUntil()));
    }
    Transition move = membership.end(request.on(), movers(membership, actor));
    return moved(membership, actor, move, request.reason());
  }

  @Transactional
  Versioned<MembershipResponse> withdraw(
      UUID id, WithdrawMembershipRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Membership membership = asRead(id, MembershipAction.WITHDRAW, ifMatch, actor);
    if (!membership.getFrom().isAfter(time.today())) {
      throw new Refusal.AgainstTheRules(
          "This membership began on %s. End it on a day instead.".formatted(membership.getFrom()));
    }
    Transition move = membership.withdraw(movers(membership, actor));
    return moved(membership, actor, move, request.reason());
  }

  private Membership asRead(UUID id, MembershipAction action, String ifMatch, Actor actor) {
    Membership membership = memberships.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    MembershipLifecycle.TABLE.requireMayEver(action, movers(membership, actor));
    Versions.require(ifMatch, membership.getVersion(), () -> response(membership, actor));
    return membership;
  }

  private Versioned<MembershipResponse> moved(
      Membership membership, Actor actor, Transition move, String reason) {
    memberships.flush();
    transitions.record(actor, move, reason);
    var answer = new Versioned<>(response(membership, actor), membership.getVersion());
    if (membership.getState() != MembershipState.AWAITING_AGREEMENT) {
      nobodyIsToSign(membership.getId());
    }
    return answer;
  }

  /** Closing a task forgets what was read before, so it comes last. */
  private void nobodyIsToSign(UUID id) {
    tasks.close(TaskKind.AGREEMENT_TO_SIGN.code(), id);
  }

  /**
   * Ends all that a school has left of membership, because the school itself ends.
   *
   * @param on the school's last day; what begins later never begins
   */
  public void endWithSchool(UUID schoolId, LocalDate on, String reason) {
    List<Membership> lasting = memberships.lastingBeyond(schoolId, on);
    for (Membership membership : lasting) {
      var movers = MembershipAccess.movers(Actor.SYSTEM, schoolId);
      Transition move =
          membership.getFrom().isAfter(on)
              ? membership.withdraw(movers)
              : membership.end(on, movers);
      memberships.flush();
      transitions.record(Actor.SYSTEM, move, reason);
    }
    lasting.stream().map(Membership::getId).toList().forEach(this::nobodyIsToSign);
  }

  /** Whether a school belongs to the network on a day. */
  public boolean isMember(UUID schoolId, LocalDate day) {
    return memberships.isMember(schoolId, day);
  }

  @Transactional
  PageResponse<MembershipResponse> list(MembershipFilter filter, PageQuery page) {
    Actor actor = currentActor.get();
    var found = memberships.matching(filter, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(membership -> response(membership, actor));
  }

  @Transactional
  Versioned<MembershipResponse> get(UUID id) {
    Membership membership = memberships.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    return new Versioned<>(response(membership, currentActor.get()), membership.getVersion());
  }

  /**
   * Lets pass who names a membership that exists.
   *
   * @throws Refusal.NotFound otherwise
   */
  public void requireThere(UUID id) {
    memberships.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    get(id);
    boolean staff = currentActor.get().networkRoles().contains(Role.NETWORK_ADMIN);
    Function<HistoryResponse, HistoryResponse> shown =
        staff ? Function.identity() : HistoryResponse::withoutReason;
    return transitions.of("membership", id).stream().map(shown).toList();
  }

  private static Set<Mover> movers(Membership membership, Actor actor) {
    return MembershipAccess.movers(actor, membership.getSchoolId());
  }

  private MembershipResponse response(Membership membership, Actor actor) {
    return mapper.toResponse(
        membership,
        MembershipLifecycle.TABLE.allowed(membership.getState(), movers(membership, actor)));
  }
}
