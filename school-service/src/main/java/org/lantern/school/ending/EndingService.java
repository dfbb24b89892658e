package org.lantern.school.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.school.SchoolService;
import org.lantern.school.succession.LinksReplaced;

/**
 * Sees after each import which schools have ended, settles what the register's links explain and
 * nobody needs to decide, and leaves the rest to an administrator.
 */
@ApplicationScoped
public class EndingService implements LinksReplaced {
  private static final Set<Mover> BY_ITSELF = Set.of(Relation.SYSTEM);

  private final CurrentActor currentActor;
  private final EndingRepository endings;
  private final EndingAccounts accounts;
  private final EndingConsequences consequences;
  private final EndingTasks tasks;
  private final EndingMapper mapper;
  private final SchoolService schools;
  private final Transitions transitions;
  private final NetworkTime time;
  private final Ids ids;

  EndingService(
      CurrentActor currentActor,
      EndingRepository endings,
      EndingAccounts accounts,
      EndingConsequences consequences,
      EndingTasks tasks,
      EndingMapper mapper,
      SchoolService schools,
      Transitions transitions,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.endings = endings;
    this.accounts = accounts;
    this.consequences = consequences;
    this.tasks = tasks;
    this.mapper = mapper;
    this.schools = schools;
    this.transitions = transitions;
    this.time = time;
    this.ids = ids;
  }

  /** Looks at all schools the network knows, within the transaction of an import. */
  public void look() {
    endings.openAgain().stream().map(Ending::getId).toList().forEach(this::dropByItself);
    endings.unseen(time.today()).forEach(this::see);
  }

  /** By its id, because closing a task forgets what was read before. */
  private void dropByItself(UUID id) {
    record(Actor.SYSTEM, endings.findById(id).drop(BY_ITSELF), null);
    tasks.nobodyIsWaitedFor(id);
  }

  private void see(EndingRepository.Unseen unseen) {
    Account account =
        unseen.vanished()
            ? new Account(EndingKind.VANISHED, List.of())
            : accounts.of(unseen.schoolId(), unseen.endedOn());
    Ending ending =
        new Ending(ids.next(), unseen.schoolId(), unseen.endedOn(), account, time.now());
    endings.persistAndFlush(ending);
    record(Actor.SYSTEM, ending.seen(), null);
    if (!settleByItself(ending, account)) {
      tasks.waitForSomebody(ending);
    }
  }

  /**
   * After new links, what they explain is settled; a closed school that nothing followed by then is
   * closed.
   */
  @Override
  public void linksReplaced() {
    endings.unsettled().stream()
        .filter(ending -> ending.getKind() != EndingKind.VANISHED)
        .map(Ending::getId)
        .toList()
        .forEach(this::askTheLinks);
  }

  private void askTheLinks(UUID id) {
    Ending ending = endings.findById(id);
    Account told = accounts.of(ending.getSchoolId(), ending.getEndedOn());
    if (told.kind() == null && !accounts.areNewerThan(ending.getEndedOn())) {
      return; // Links from before the school ended say nothing about it.
    }
    Account account = told.kind() == null ? new Account(EndingKind.CLOSED, List.of()) : told;
    if (settleByItself(ending, account)) {
      tasks.nobodyIsWaitedFor(id);
    }
  }

  /**
   * @return whether it is settled, and nobody has to decide
   */
  private boolean settleByItself(Ending ending, Account account) {
    boolean needsSomebody =
        account.kind() == null || account.kind().consequence() == EndingKind.Consequence.STAYS;
    if (needsSomebody || isLackingSuccessor(account)) {
      ending.told(account);
      return false;
    }
    UUID id = ending.getId();
    if (!consequences.take(ending.getSchoolId(), account, ending.getEndedOn())) {
      return false;
    }
    settled(Actor.SYSTEM, endings.findById(id), account, BY_ITSELF);
    return true;
  }

  private void settled(Actor actor, Ending ending, Account account, Set<? extends Mover> movers) {
    record(actor, ending.settle(account, movers), null);
    tasks.afterSettling(ending);
  }

  private static boolean isLackingSuccessor(Account account) {
    return account.kind() == EndingKind.NEW_NUMBER && account.successors().size() != 1;
  }

  @Transactional
  Versioned<EndingResponse> settle(UUID id, SettleEndingRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Ending ending = asRead(id, EndingAction.SETTLE, ifMatch, actor);
    request.successors().forEach(schools::requireThere);
    Account account = accounts.given(ending, request);
    EndingLifecycle.TABLE.next(ending.getState(), EndingAction.SETTLE, actor.networkRoles());
    if (!consequences.take(ending.getSchoolId(), account, ending.getEndedOn())) {
      throw new Refusal.AgainstTheRules(
          "The school under the new number is known to the network by itself. End its membership"
              + " and ties first, or settle this as a merger.");
    }
    Ending settled = endings.findById(id);
    settled(actor, settled, account, actor.networkRoles());
    tasks.nobodyIsWaitedFor(id);
    return versioned(settled, actor);
  }

  @Transactional
  Versioned<EndingResponse> drop(UUID id, DropEndingRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Ending ending = asRead(id, EndingAction.DROP, ifMatch, actor);
    record(actor, ending.drop(actor.networkRoles()), request.reason());
    tasks.nobodyIsWaitedFor(id);
    return versioned(ending, actor);
  }

  private Ending asRead(UUID id, EndingAction action, String ifMatch, Actor actor) {
    Ending ending = endings.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    EndingLifecycle.TABLE.requireMayEver(action, actor.networkRoles());
    Versions.require(ifMatch, ending.getVersion(), () -> response(ending, actor));
    return ending;
  }

  private void record(Actor actor, Transition move, String reason) {
    endings.flush();
    transitions.record(actor, move, reason);
  }

  @Transactional
  PageResponse<EndingResponse> list(EndingState state, UUID schoolId, PageQuery page) {
    Actor actor = currentActor.get();
    var found = endings.matching(state, schoolId, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(ending -> response(ending, actor));
  }

  @Transactional
  Versioned<EndingResponse> get(UUID id) {
    Ending ending = endings.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    return versioned(ending, currentActor.get());
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    get(id);
    return transitions.of("ending", id);
  }

  private Versioned<EndingResponse> versioned(Ending ending, Actor actor) {
    return new Versioned<>(response(ending, actor), ending.getVersion());
  }

  private EndingResponse response(Ending ending, Actor actor) {
    return mapper.toResponse(
        ending, EndingLifecycle.TABLE.allowed(ending.getState(), actor.networkRoles()));
  }
}
