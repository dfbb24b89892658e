package org.lantern.school.role;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;

/**
 * Gives a person a role.
 *
 * @param scopeId the hub, trust or school; null for the network
 * @param from its first day, today unless given
 * @param until its last day, null while it lasts
 * @param capacity ordinary unless given
 */
public record GrantRoleRequest(
    @NotNull UUID personId,
    @NotNull Role role,
    @NotNull Scope.Kind scopeKind,
    UUID scopeId,
    LocalDate from,
    LocalDate until,
    Capacity capacity) {

  /** Where the role holds. */
  Scope scope() {
    return new Scope(scopeKind, scopeId);
  }

  /** When it holds, from today on unless said otherwise. */
  Term term(LocalDate today) {
    return new Term(from == null ? today : from, until, capacity);
  }
}
