package org.lantern.school.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.role.Capacity;
import org.lantern.school.role.RoleResponse;
import org.lantern.school.role.RoleService;
import org.lantern.school.role.Term;
import org.lantern.school.school.SchoolService;

/** Tells who leads a school, and puts somebody else in the head's seat in one step. */
@ApplicationScoped
public class LeadershipService {
  private static final Set<Role> LEADING = Set.of(Role.HEAD, Role.SCHOOL_DELEGATE, Role.GOVERNOR);

  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final SchoolService schools;
  private final RoleService roles;
  private final NetworkTime time;

  LeadershipService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      SchoolService schools,
      RoleService roles,
      NetworkTime time) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.schools = schools;
    this.roles = roles;
    this.time = time;
  }

  /**
   * @param day today unless given
   */
  @Transactional
  LeadershipResponse of(UUID schoolId, LocalDate day) {
    schools.requireThere(schoolId);
    LocalDate on = day == null ? time.today() : day;
    List<RoleResponse> held = roles.atSchool(schoolId, LEADING, on);
    var head = first(held, each -> each.role() == Role.HEAD && !each.from().isAfter(on));
    return new LeadershipResponse(
        schoolId,
        on,
        head,
        head == null ? vacantSince(schoolId, on) : null,
        first(held, each -> each.role() == Role.HEAD && each.from().isAfter(on)),
        held.stream()
            .filter(each -> each.role() == Role.SCHOOL_DELEGATE && !each.from().isAfter(on))
            .map(LeadershipService::holder)
            .toList(),
        first(held, each -> each.capacity() == Capacity.CHAIR && !each.from().isAfter(on)));
  }

  private LocalDate vacantSince(UUID schoolId, LocalDate on) {
    return roles.lastAtSchool(schoolId, Role.HEAD, on).stream()
        .map(last -> last.until().plusDays(1))
        .findFirst()
        .orElse(null);
  }

  private static LeadershipResponse.Holder first(
      List<RoleResponse> held, Predicate<RoleResponse> which) {
    return held.stream().filter(which).map(LeadershipService::holder).findFirst().orElse(null);
  }

  private static LeadershipResponse.Holder holder(RoleResponse role) {
    return new LeadershipResponse.Holder(
        role.id(), role.personId(), role.capacity(), role.from(), role.until());
  }

  @Transactional
  LeadershipResponse nameHead(UUID schoolId, NameHeadRequest request, String key) {
    Actor actor = currentActor.get();
    var call =
        new IdempotentCalls.Call(actor.personId(), "name-head", key, List.of(schoolId, request));
    return calls.once(
        call,
        LeadershipResponse.class,
        () -> {
          roles.vacate(actor, schoolId, Role.HEAD, request.from());
          Capacity capacity = request.acting() ? Capacity.ACTING : Capacity.ORDINARY;
          Term term = new Term(request.from(), request.until(), capacity);
          roles.give(actor, request.personId(), Role.HEAD, Scope.school(schoolId), term);
          return of(schoolId, request.from());
        });
  }
}
