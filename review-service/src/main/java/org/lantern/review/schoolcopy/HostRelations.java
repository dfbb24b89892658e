package org.lantern.review.schoolcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;

/**
 * What somebody is to whatever belongs to a school: its head, for whom a named delegate stands as
 * well, or network staff with no tie to it. Staff who work or hold a role at the school or in its
 * trust are walled off and cannot lift the wall.
 */
@ApplicationScoped
public class HostRelations {
  private static final Set<Role> STAFF = Set.of(Role.NETWORK_ADMIN, Role.QUALITY_ASSURER);

  private final SchoolCopyService schools;

  HostRelations(SchoolCopyService schools) {
    this.schools = schools;
  }

  /** Empty when the caller may not know of the thing. */
  public Set<Mover> of(Actor actor, UUID schoolId) {
    Set<Mover> movers = new HashSet<>();
    if (actor.isSystem()) {
      movers.add(Relation.SYSTEM);
      return movers;
    }
    if (ledBy(actor).contains(schoolId)) {
      movers.add(Relation.HOST_HEAD);
    }
    if (isStaff(actor) && !schools.tiedTo(actor).contains(schoolId)) {
      actor.networkRoles().stream().filter(STAFF::contains).forEach(movers::add);
    }
    return movers;
  }

  /** The schools for which somebody acts today, as the head or as the named delegate. */
  public static Set<UUID> ledBy(Actor actor) {
    Set<UUID> led = new HashSet<>(actor.schoolsAs(Role.HEAD));
    led.addAll(actor.schoolsAs(Role.SCHOOL_DELEGATE));
    return led;
  }

  public static boolean isStaff(Actor actor) {
    return actor.networkRoles().stream().anyMatch(STAFF::contains);
  }
}
