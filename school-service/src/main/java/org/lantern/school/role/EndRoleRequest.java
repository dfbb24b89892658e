package org.lantern.school.role;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Ends a role on a day.
 *
 * @param on its last day
 */
public record EndRoleRequest(@NotNull LocalDate on) {}
