package org.lantern.school.employment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody leaves every school they work at and begins at another.
 *
 * @param on the first day at the new school; the day before is the last at the old ones
 */
public record MoveRequest(
    @NotNull UUID personId, @NotNull UUID toSchoolId, @NotNull LocalDate on) {}
