package org.lantern.school.employment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.school.person.Joined;
import org.lantern.school.person.PersonService;
import org.lantern.school.school.Chunks;
import org.lantern.school.school.SchoolService;

/** Says where people work, and tells every service; leaving a school ends the roles there. */
@ApplicationScoped
public class EmploymentService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final EmploymentRepository employments;
  private final EmploymentMapper mapper;
  private final PersonService people;
  private final SchoolService schools;
  private final List<LeftSchool> listeners;
  private final Transitions transitions;
  private final Outbox outbox;
  private final Ids ids;

  EmploymentService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      EmploymentRepository employments,
      EmploymentMapper mapper,
      PersonService people,
      SchoolService schools,
      @All List<LeftSchool> listeners,
      Transitions transitions,
      Outbox outbox,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.employments = employments;
    this.mapper = mapper;
    this.people = people;
    this.schools = schools;
    this.listeners = listeners;
    this.transitions = transitions;
    this.outbox = outbox;
    this.ids = ids;
  }

  @Transactional
  EmploymentResponse employ(EmployRequest request, String key) {
    var call = new IdempotentCalls.Call(currentActor.get().personId(), "employ", key, request);
    return calls.once(
        call, EmploymentResponse.class, () -> mapper.toResponse(made(request, currentActor.get())));
  }

  /**
   * Writes that somebody works at a school, within the running transaction.
   *
   * @throws Refusal.AgainstTheRules when the days are in the wrong order
   */
  public void begin(EmployRequest request) {
    made(request, currentActor.get());
  }

  private Employment made(EmployRequest request, Actor actor) {
    if (request.until() != null && request.until().isBefore(request.from())) {
      throw new Refusal.AgainstTheRules("The last day cannot be before the first.");
    }
    people.lock(request.personId());
    schools.makeKnown(request.schoolId());
    Employment employment = new Employment(ids.next(), request);
    employments.persistAndFlush(employment);
    note(actor, employment, null, EmploymentAction.BEGIN, employment.state());
    tell(request.personId());
    return employment;
  }

  @Transactional
  EmploymentResponse move(MoveRequest request, String key) {
    Actor actor = currentActor.get();
    var call = new IdempotentCalls.Call(actor.personId(), "move-school", key, request);
    return calls.once(call, EmploymentResponse.class, () -> move(request, actor));
  }

  /** Who is walled off from a school by working there does not take the wall down. */
  private static void requireOthers(Actor actor, UUID personId) {
    if (personId.equals(actor.personId())) {
      throw new Refusal.NotAllowed(
          "Nobody changes where they work themselves. Ask another administrator.");
    }
  }

  private EmploymentResponse move(MoveRequest request, Actor actor) {
    requireOthers(actor, request.personId());
    people.lock(request.personId());
    LocalDate last = request.on().minusDays(1);
    for (Employment old : employments.lastingBeyond(request.personId(), last)) {
      if (old.getFrom().isAfter(last)) {
        throw new Refusal.AgainstTheRules(
            "They begin at a school on %s, after this move. End or remove that employment first."
                .formatted(old.getFrom()));
      }
      end(old, last, actor);
    }
    return mapper.toResponse(
        made(
            new EmployRequest(request.personId(), request.toSchoolId(), request.on(), null),
            actor));
  }

  @Transactional
  Versioned<EmploymentResponse> end(UUID id, EndEmploymentRequest request, String ifMatch) {
    Employment employment = asRead(id, ifMatch);
    if (request.on().isBefore(employment.getFrom())) {
      throw new Refusal.AgainstTheRules(
          "This employment began on %s. If it never was, delete it instead."
              .formatted(employment.getFrom()));
    }
    end(employment, request.on(), currentActor.get());
    tell(employment.getPersonId());
    return new Versioned<>(mapper.toResponse(employment), employment.getVersion());
  }

  private void end(Employment employment, LocalDate on, Actor actor) {
    EmploymentState before = employment.end(on, movers(actor));
    employments.flush();
    note(actor, employment, before, EmploymentAction.END, employment.state());
    listeners.forEach(
        each -> each.left(actor, employment.getPersonId(), employment.getSchoolId(), on));
  }

  /** Takes back what was written by mistake; roles are not touched. */
  @Transactional
  void remove(UUID id, String ifMatch) {
    Employment employment = asRead(id, ifMatch);
    remove(employment, currentActor.get());
    tell(employment.getPersonId());
  }

  private void remove(Employment employment, Actor actor) {
    EmploymentState after =
        EmploymentLifecycle.TABLE.next(employment.state(), EmploymentAction.REMOVE, movers(actor));
    note(actor, employment, employment.state(), EmploymentAction.REMOVE, after);
    employments.delete(employment);
    employments.flush();
  }

  private void note(
      Actor actor,
      Employment employment,
      EmploymentState before,
      EmploymentAction action,
      EmploymentState after) {
    transitions.note(actor, "employment", employment.getId(), before, action, after);
  }

  private static Set<? extends Mover> movers(Actor actor) {
    return actor.isSystem() ? Set.of(Relation.SYSTEM) : actor.networkRoles();
  }

  private Employment asRead(UUID id, String ifMatch) {
    Employment employment = employments.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    Versions.require(ifMatch, employment.getVersion(), () -> mapper.toResponse(employment));
    requireOthers(currentActor.get(), employment.getPersonId());
    people.lock(employment.getPersonId());
    return employment;
  }

  /**
   * Ends everybody's work at a school that ends.
   *
   * @param on the school's last day
   */
  public void endWithSchool(UUID schoolId, LocalDate on) {
    for (Employment employment : employments.atSchoolBeyond(schoolId, on)) {
      people.lock(employment.getPersonId());
      if (employment.getFrom().isAfter(on)) {
        remove(employment, Actor.SYSTEM);
      } else {
        end(employment, on, Actor.SYSTEM);
      }
      tell(employment.getPersonId());
    }
  }

  /** What becomes one employment when two people become one: the same school on the same days. */
  public List<Joined> joining(UUID personId, UUID into) {
    return Joined.of(employments.of(personId), employments.of(into), Employment::getSchoolId);
  }

  /** One person's employments become another's, within the running transaction. */
  public void merge(UUID personId, UUID into) {
    List<Joined> joining = joining(personId, into);
    joining.forEach(joined -> joined.dropped().forEach(employments::deleteById));
    employments.flush();
    joining.forEach(
        joined -> employments.findById(joined.kept()).last(joined.from(), joined.until()));
    employments.flush();
    employments.move(personId, into);
    tell(personId);
    tell(into);
  }

  /** Tells all services where somebody works, as it stands in the running transaction. */
  public void tell(UUID personId) {
    outbox.append(
        new EmploymentsChanged(
            personId, employments.of(personId).stream().map(Employment::item).toList()));
  }

  /** Tells all the employments of people for whom an import added some; they are locked already. */
  public void tellAll(List<UUID> people) {
    Chunks.of(people)
        .forEach(
            some -> {
              Map<UUID, List<EmploymentsChanged.Item>> told = employments.itemsOfAll(some);
              outbox.appendAll(
                  some.stream().map(id -> new EmploymentsChanged(id, told.get(id))).toList());
            });
  }

  /** Everybody's for administrators, one's own for everybody else. */
  @Transactional
  PageResponse<EmploymentResponse> list(EmploymentFilter filter, PageQuery page) {
    Actor actor = currentActor.get();
    boolean all = actor.networkRoles().contains(Role.NETWORK_ADMIN);
    if (!all && filter.personId() != null && !filter.personId().equals(actor.personId())) {
      throw new Refusal.NotFound();
    }
    var found = employments.matching(all ? filter : filter.of(actor.personId()), page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }

  @Transactional
  Versioned<EmploymentResponse> get(UUID id) {
    Actor actor = currentActor.get();
    Employment employment =
        employments
            .findByIdOptional(id)
            .filter(
                found ->
                    actor.networkRoles().contains(Role.NETWORK_ADMIN)
                        || found.getPersonId().equals(actor.personId()))
            .orElseThrow(Refusal.NotFound::new);
    return new Versioned<>(mapper.toResponse(employment), employment.getVersion());
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    get(id);
    return transitions.of("employment", id);
  }
}
