package org.lantern.kit.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The person who acts, with the roles in force today. Services ask it about roles; what somebody is
 * to one object is the business of that feature's {@code Access}.
 *
 * @param personId null for the platform itself
 * @param recorded null but where an administrator writes down what this person said by telephone
 */
public record Actor(UUID personId, List<HeldRole> roles, Recorded recorded) {
  /** The platform itself: reactions to events and timed moves. */
  public static final Actor SYSTEM = new Actor(null, List.of());

  public Actor(UUID personId, List<HeldRole> roles) {
    this(personId, roles, null);
  }

  /** Whose hand it is: the person, or the administrator who writes down what they said. */
  public UUID writerId() {
    return recorded == null ? personId : recorded.by().personId();
  }

  public boolean isSystem() {
    return personId == null;
  }

  public boolean is(Role role) {
    return roles.stream().anyMatch(held -> held.role() == role);
  }

  public boolean isAtSchool(Role role, UUID schoolId) {
    return roles.stream()
        .anyMatch(held -> held.role() == role && held.scope().equals(Scope.school(schoolId)));
  }

  /** The schools in which this person holds the role today. */
  public List<UUID> schoolsAs(Role role) {
    return roles.stream()
        .filter(held -> held.role() == role && held.scope().kind() == Scope.Kind.SCHOOL)
        .map(held -> held.scope().id())
        .toList();
  }

  /** The schools in which this person holds any role today. */
  public List<UUID> schools() {
    return scopesOf(Scope.Kind.SCHOOL);
  }

  /** The hubs, trusts or schools in which this person holds any role today. */
  public List<UUID> scopesOf(Scope.Kind kind) {
    return roles.stream()
        .filter(held -> held.scope().kind() == kind)
        .map(held -> held.scope().id())
        .distinct()
        .toList();
  }

  /** The roles that hold in the whole network, which every lifecycle may name. */
  public Set<Role> networkRoles() {
    Set<Role> found = EnumSet.noneOf(Role.class);
    roles.stream()
        .filter(held -> held.scope().kind() == Scope.Kind.NETWORK)
        .forEach(held -> found.add(held.role()));
    return found;
  }
}
