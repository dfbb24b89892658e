package org.lantern.school.employment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where somebody works, or worked.
 *
 * @param until the last day, null while it lasts
 */
public record EmploymentResponse(
    UUID id, UUID personId, UUID schoolId, LocalDate from, LocalDate until) {}
