package org.lantern.school.role;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;

/** A role somebody was given. */
public record RoleResponse(
    UUID id,
    UUID personId,
    Role role,
    Scope.Kind scopeKind,
    UUID scopeId,
    Capacity capacity,
    RoleState state,
    LocalDate from,
    LocalDate until,
    List<RoleAction> allowedActions) {}
