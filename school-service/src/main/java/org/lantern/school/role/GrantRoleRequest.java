package org.lantern.school.role;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;

/**
 * Gives a person a role from today on.
 *
 * @param scopeId the school; null for the network
 */
public record GrantRoleRequest(
    @NotNull UUID personId, @NotNull Role role, @NotNull Scope.Kind scopeKind, UUID scopeId) {}
