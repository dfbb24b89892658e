package org.lantern.school.showing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a person was shown whom to call.
 *
 * @param firstAt the first time on that day
 */
public record ShowingResponse(
    UUID id, UUID schoolId, UUID personId, LocalDate shownOn, Instant firstAt) {}
