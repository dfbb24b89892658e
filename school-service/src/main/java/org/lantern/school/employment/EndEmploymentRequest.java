package org.lantern.school.employment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Ends an employment, and with it the roles at that school.
 *
 * @param on the last day
 */
public record EndEmploymentRequest(@NotNull LocalDate on) {}
