package org.lantern.school.newyear;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.task.Task;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.membership.MembershipService;
import org.lantern.school.role.RoleService;
import org.lantern.school.task.TaskKind;
import org.lantern.school.task.TaskService;

/** This service's part of a new year: memberships, the agreements to sign, and roles that end. */
@ApplicationScoped
public class YearPartService {
  private final YearRepository years;
  private final YearSchools schools;
  private final MembershipService memberships;
  private final RoleService roles;
  private final TaskService tasks;
  private final Transitions transitions;
  private final NetworkTime time;

  YearPartService(
      YearRepository years,
      YearSchools schools,
      MembershipService memberships,
      RoleService roles,
      TaskService tasks,
      Transitions transitions,
      NetworkTime time) {
    this.years = years;
    this.schools = schools;
    this.memberships = memberships;
    this.roles = roles;
    this.tasks = tasks;
    this.transitions = transitions;
    this.time = time;
  }

  /** A school that is to be seen to, if there is one that nobody has at hand. */
  Optional<UUID> next(UUID yearId) {
    return schools.next(yearId);
  }

  /** Sees to one school, within the running transaction; answers whether it still waited. */
  boolean seeTo(UUID yearId, UUID schoolId) {
    SchoolYear year = years.findByIdOptional(yearId).orElseThrow(Refusal.NotFound::new);
    var waiting = schools.take(yearId, schoolId);
    waiting.ifPresent(school -> schools.done(yearId, schoolId, does(year, school), time.now()));
    return waiting.isPresent();
  }

  /** Answers what became of it: somebody may have made the membership meanwhile. */
  private YearOutcome does(SchoolYear year, YearSchools.Waiting school) {
    UUID id = school.schoolId();
    switch (school.outcome()) {
      case RENEWED -> {
        if (memberships.isMemberWithin(id, year.getFirstDay(), year.getLastDay())) {
          return YearOutcome.STANDS;
        }
        memberships.renew(id, school.hubId(), year.getFirstDay(), year.getLastDay());
      }
      case LEFT_OUT -> roles.endWithSchool(id, year.getFirstDay().minusDays(1));
      case STANDS, UNSURE -> {}
    }
    return school.outcome();
  }

  /** What could not be done is an administrator's; never silently. */
  boolean leaveToSomebody(UUID yearId, UUID schoolId) {
    boolean waits = schools.take(yearId, schoolId).isPresent();
    if (waits) {
      schools.done(yearId, schoolId, YearOutcome.UNSURE, time.now());
      tasks.open(
          Task.ofNetwork(
              TaskKind.MEMBERSHIP_TO_RENEW.code(),
              schoolId,
              Role.NETWORK_ADMIN,
              schoolId,
              "/school-years/" + yearId + "/schools?outcome=UNSURE"));
    }
    return waits;
  }

  /** The year is done when no school waits; whoever is first says so. */
  void finishIfDone(UUID yearId) {
    SchoolYear year = years.locked(yearId).orElseThrow(Refusal.NotFound::new);
    if (year.getState() == YearState.STARTED && schools.waiting(yearId) == 0) {
      var move = year.move(YearAction.FINISH, Set.of(Relation.SYSTEM));
      years.flush();
      transitions.record(Actor.SYSTEM, move);
    }
  }
}
