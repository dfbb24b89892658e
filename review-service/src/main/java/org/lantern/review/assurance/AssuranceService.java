package org.lantern.review.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.schoolcopy.Employer;
import org.lantern.review.schoolcopy.FactsChanged;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * Assurances: an employer's head gives them for the people of the school; the network for who has
 * no employer, and for heads, for nobody assures themselves.
 */
@ApplicationScoped
public class AssuranceService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final AssuranceRepository assurances;
  private final AssuranceMapper mapper;
  private final SchoolCopyService schools;
  private final FactsChanged facts;
  private final MergedPeople merged;
  private final NetworkTime time;
  private final Ids ids;

  AssuranceService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      AssuranceRepository assurances,
      AssuranceMapper mapper,
      SchoolCopyService schools,
      FactsChanged facts,
      MergedPeople merged,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.assurances = assurances;
    this.mapper = mapper;
    this.schools = schools;
    this.facts = facts;
    this.merged = merged;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  AssuranceResponse give(GiveAssuranceRequest request, String key) {
    Actor actor = currentActor.get();
    GiveAssuranceRequest remaining = request.of(merged.remaining(request.personId()));
    requireGiver(actor, remaining);
    var call = new IdempotentCalls.Call(actor.personId(), "give-assurance", key, request);
    return calls.once(call, AssuranceResponse.class, () -> give(remaining, actor));
  }

  private AssuranceResponse give(GiveAssuranceRequest request, Actor actor) {
    LocalDate from = request.from() == null ? time.today() : request.from();
    requireDates(request, from);
    requireEmployer(request, from);
    Assurance made = new Assurance(ids.next(), request, from, actor.personId(), time.now());
    assurances.persist(made);
    facts.ofPerson(made.getPersonId());
    return mapper.toResponse(made);
  }

  private void requireGiver(Actor actor, GiveAssuranceRequest request) {
    if (request.personId().equals(actor.personId())) {
      throw new Refusal.NotAllowed(
          "Nobody gives an assurance for themselves. Ask the head of your school or the network.");
    }
    UUID school = request.schoolId();
    boolean headed = school != null && actor.isAtSchool(Role.HEAD, school);
    boolean network =
        actor.is(Role.NETWORK_ADMIN)
            && (school == null || schools.isHeadToday(request.personId(), school));
    if (!headed && !network) {
      throw new Refusal.NotAllowed(
          "The head of the school where somebody works gives their assurance; the network gives it"
              + " for heads, and for people who work at no school.");
    }
  }

  private void requireDates(GiveAssuranceRequest request, LocalDate from) {
    if (request.until().isBefore(from)) {
      throw new Refusal.AgainstTheRules(
          "An assurance cannot end before it begins. Choose a later last day.");
    }
    if (request.checkedOn().isAfter(time.today())) {
      throw new Refusal.AgainstTheRules(
          "The checks must be made before the assurance is given. Say the day on which they were.");
    }
  }

  private void requireEmployer(GiveAssuranceRequest request, LocalDate from) {
    List<Employer> employers =
        schools
            .employers(new UUID[] {request.personId()}, from)
            .getOrDefault(request.personId(), List.of());
    boolean fits =
        request.schoolId() == null
            ? employers.isEmpty()
            : employers.stream().anyMatch(e -> e.school().getId().equals(request.schoolId()));
    if (!fits) {
      throw new Refusal.AgainstTheRules(
          request.schoolId() == null
              ? "This person works at a school on that day; its head gives the assurance."
              : "This person does not work at that school on that day. Record where they work"
                  + " first.");
    }
  }

  @Transactional
  Versioned<AssuranceResponse> revoke(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    Assurance found = visible(id, actor);
    if (!actor.is(Role.NETWORK_ADMIN) && !heads(actor, found)) {
      throw new Refusal.NotAllowed("The head of the school or the network revokes an assurance.");
    }
    Versions.require(ifMatch, found.getVersion(), () -> mapper.toResponse(found));
    if (found.isRevoked()) {
      throw new Refusal.NotInThisState("This assurance is revoked already.", List.of());
    }
    found.revoke(actor.personId(), time.now());
    assurances.flush();
    facts.ofPerson(found.getPersonId());
    return new Versioned<>(mapper.toResponse(found), found.getVersion());
  }

  @Transactional
  Versioned<AssuranceResponse> get(UUID id) {
    Assurance found = visible(id, currentActor.get());
    return new Versioned<>(mapper.toResponse(found), found.getVersion());
  }

  private Assurance visible(UUID id, Actor actor) {
    return assurances
        .findByIdOptional(id)
        .filter(
            found ->
                actor.is(Role.NETWORK_ADMIN)
                    || found.getPersonId().equals(actor.personId())
                    || heads(actor, found))
        .orElseThrow(Refusal.NotFound::new);
  }

  private static boolean heads(Actor actor, Assurance assurance) {
    return assurance.getSchoolId() != null && actor.isAtSchool(Role.HEAD, assurance.getSchoolId());
  }

  @Transactional
  PageResponse<AssuranceResponse> list(AssuranceSearch search, PageQuery page) {
    Actor actor = currentActor.get();
    UUID reader = actor.is(Role.NETWORK_ADMIN) ? null : actor.personId();
    var found = assurances.matching(reader, actor.schoolsAs(Role.HEAD), search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }

  /** Where people have assurances that end within a year, with none that lasts longer. */
  public List<Ending> endingWithin(LocalDate firstDay, LocalDate lastDay) {
    return assurances.endingWithin(firstDay, lastDay);
  }

  /**
   * How many people of a school need another assurance.
   *
   * @param schoolId null for those who work at none
   */
  public record Ending(UUID schoolId, long people) {}

  /**
   * Which of the people are assured from one day to another, and until when at the longest: by an
   * employer where they work from the first day to the last, or by the network where they have no
   * employer.
   *
   * @param employers where each of them works on the first day
   */
  public Map<UUID, Assured> inForce(
      UUID[] people, LocalDate first, LocalDate last, Map<UUID, List<Employer>> employers) {
    Map<UUID, Assured> found = new HashMap<>();
    for (Assured each : assurances.covering(people, first, last)) {
      if (counts(each, employers.getOrDefault(each.personId(), List.of()), last)) {
        found.put(each.personId(), each);
      }
    }
    return found;
  }

  private static boolean counts(Assured assured, List<Employer> employers, LocalDate last) {
    return assured.schoolId() == null
        ? employers.isEmpty()
        : employers.stream()
            .anyMatch(e -> e.school().getId().equals(assured.schoolId()) && e.lastsUntil(last));
  }
}
