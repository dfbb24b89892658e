package org.lantern.review.schoolcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.HeldRole;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.subject.Subject;

/**
 * What somebody is to whatever belongs to a school or a trust: who acts for its owner, which is the
 * school's head, for whom a named delegate stands as well, or who leads the trust; or network staff
 * with no tie to it. Staff who work or hold a role at one of the schools it names or in their trust
 * are walled off and cannot lift the wall.
 */
@ApplicationScoped
public class HostRelations {
  private static final Set<Role> STAFF = Set.of(Role.NETWORK_ADMIN, Role.QUALITY_ASSURER);

  private final SchoolCopyService schools;

  HostRelations(SchoolCopyService schools) {
    this.schools = schools;
  }

  /**
   * Empty when the caller may not know of the thing. Where somebody's words are written down, the
   * wall stands before the administrator too.
   *
   * @throws Refusal.NotFound for an administrator with ties who writes down somebody's words
   */
  public Set<Mover> of(Actor actor, Subject subject) {
    if (actor.recorded() != null
        && !of(actor.recorded().by(), subject).contains(Role.NETWORK_ADMIN)) {
      throw new Refusal.NotFound();
    }
    Set<Mover> movers = new HashSet<>();
    if (actor.isSystem()) {
      movers.add(Relation.SYSTEM);
      return movers;
    }
    if (ownedBy(actor).contains(subject.ownerId())) {
      movers.add(Relation.HOST_HEAD);
    }
    if (isStaff(actor) && !isTied(actor, subject.ids())) {
      actor.networkRoles().stream().filter(STAFF::contains).forEach(movers::add);
    }
    return movers;
  }

  /**
   * Whether somebody is walled off from what is about these.
   *
   * @param about schools and trusts
   */
  public boolean isTied(Actor actor, Collection<UUID> about) {
    return !Collections.disjoint(schools.tiedTo(actor), about);
  }

  /** The same for what belongs to a school. */
  public Set<Mover> of(Actor actor, UUID schoolId) {
    return of(actor, Subject.ofSchool(schoolId));
  }

  /** The schools and trusts for which somebody acts today, whose reviews are theirs. */
  public static Set<UUID> ownedBy(Actor actor) {
    Set<UUID> owned = ledBy(actor);
    actor.roles().stream()
        .filter(held -> held.role() == Role.TRUST_LEADER)
        .map(HeldRole::scope)
        .filter(scope -> scope.kind() == Scope.Kind.TRUST)
        .forEach(scope -> owned.add(scope.id()));
    return owned;
  }

  /** The schools for which somebody acts today, as the head or as the named delegate. */
  public static Set<UUID> ledBy(Actor actor) {
    Set<UUID> led = new HashSet<>(actor.schoolsAs(Role.HEAD));
    led.addAll(actor.schoolsAs(Role.SCHOOL_DELEGATE));
    return led;
  }

  /** Whether somebody who acts for the owner does so as the delegate of its head. */
  public static boolean isDelegate(Actor actor, Subject subject) {
    return !subject.concernsTrust() && !actor.isAtSchool(Role.HEAD, subject.hostId());
  }

  public static boolean isStaff(Actor actor) {
    return actor.networkRoles().stream().anyMatch(STAFF::contains);
  }
}
