package org.lantern.review.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.schoolcopy.FactsChanged;

/**
 * When people are free. Of several statements about a day the latest counts, however long the days
 * it speaks of: who said "not free this term" yesterday is not free on a day promised before.
 */
@ApplicationScoped
public class AvailabilityService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final AvailabilityRepository statements;
  private final AvailabilityMapper mapper;
  private final FactsChanged facts;
  private final MergedPeople merged;
  private final NetworkTime time;
  private final Ids ids;

  AvailabilityService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      AvailabilityRepository statements,
      AvailabilityMapper mapper,
      FactsChanged facts,
      MergedPeople merged,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.statements = statements;
    this.mapper = mapper;
    this.facts = facts;
    this.merged = merged;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  AvailabilityResponse say(SayAvailabilityRequest request, String key) {
    Actor actor = currentActor.get();
    UUID person = merged.remaining(request.personId());
    requireSelfOrAdministrator(actor, person);
    if (request.lastDay().isBefore(request.firstDay())) {
      throw new Refusal.AgainstTheRules(
          "The last day cannot be before the first. Say the days in order.");
    }
    var call = new IdempotentCalls.Call(actor.personId(), "say-availability", key, request);
    return calls.once(
        call,
        AvailabilityResponse.class,
        () -> {
          Statement made =
              new Statement(ids.next(), request.of(person), actor.personId(), time.now());
          statements.persist(made);
          facts.ofPerson(made.getPersonId());
          return mapper.toResponse(made);
        });
  }

  @Transactional
  PageResponse<AvailabilityResponse> list(AvailabilitySearch search, PageQuery page) {
    requireSelfOrAdministrator(currentActor.get(), search.personId());
    var found = statements.matching(search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }

  private static void requireSelfOrAdministrator(Actor actor, UUID personId) {
    if (!actor.is(Role.NETWORK_ADMIN) && !personId.equals(actor.personId())) {
      throw new Refusal.NotFound();
    }
  }

  /**
   * What each of the people says of each of the days; who said nothing of a day, or took it back,
   * has no entry for it.
   */
  public Map<UUID, Map<LocalDate, Availability>> on(UUID[] people, SortedSet<LocalDate> days) {
    Map<UUID, Map<LocalDate, Availability>> found = new HashMap<>();
    for (var said : statements.touching(people, days.first(), days.last())) {
      Map<LocalDate, Availability> of =
          found.computeIfAbsent(said.personId(), any -> new HashMap<>());
      days.stream().filter(said::covers).forEach(day -> of.put(day, said.value()));
    }
    found.values().forEach(each -> each.values().removeIf(Availability.NOT_SAID::equals));
    return found;
  }
}
