package org.lantern.school.employment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Says that somebody works at a school.
 *
 * @param until the last day, null while it lasts
 */
public record EmployRequest(
    @NotNull UUID personId, @NotNull UUID schoolId, @NotNull LocalDate from, LocalDate until) {}
