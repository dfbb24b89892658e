package org.lantern.review.credit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.schoolcopy.HostRelations;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * Who reads a school's days: its head, delegate and coordinator, administrators without ties to it,
 * and the manager of its hub while it is a member. Those administrators adjust them.
 */
@ApplicationScoped
class CreditAccess {
  private final SchoolCopyService schools;
  private final HostRelations host;
  private final NetworkTime time;

  CreditAccess(SchoolCopyService schools, HostRelations host, NetworkTime time) {
    this.schools = schools;
    this.host = host;
    this.time = time;
  }

  CreditReader reader(Actor actor) {
    Set<UUID> own = new HashSet<>(HostRelations.ledBy(actor));
    own.addAll(actor.schoolsAs(Role.COORDINATOR));
    return new CreditReader(
        actor.networkRoles().contains(Role.NETWORK_ADMIN) ? schools.tiedTo(actor) : null,
        own,
        actor.roles().stream()
            .filter(held -> held.role() == Role.HUB_MANAGER)
            .map(held -> held.scope())
            .filter(scope -> scope.kind() == Scope.Kind.HUB)
            .map(Scope::id)
            .toList(),
        time.today());
  }

  /**
   * Lets pass who reads a school's days.
   *
   * @throws Refusal.NotFound for others, and for a school that is not known
   */
  void requireReads(Actor actor, UUID schoolId) {
    CreditReader reader = reader(actor);
    boolean reads =
        reader.own().contains(schoolId)
            || (reader.tied() != null && !reader.tied().contains(schoolId))
            || manages(reader, schoolId);
    if (!reads || schools.find(schoolId).isEmpty()) {
      throw new Refusal.NotFound();
    }
  }

  private boolean manages(CreditReader reader, UUID schoolId) {
    return !reader.hubs().isEmpty()
        && reader.hubs().contains(schools.hubs(Set.of(schoolId), reader.today()).get(schoolId));
  }

  /**
   * Lets pass who adjusts a school's days.
   *
   * @throws Refusal.NotFound for who is tied to it, and for a school that is not known
   */
  void requireAdjusts(Actor actor, UUID schoolId) {
    if (!host.of(actor, schoolId).contains(Role.NETWORK_ADMIN)
        || schools.find(schoolId).isEmpty()) {
      throw new Refusal.NotFound();
    }
  }
}
