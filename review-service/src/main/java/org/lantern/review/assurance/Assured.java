package org.lantern.review.assurance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody is assured until a day.
 *
 * @param schoolId the employer that gave it; null when the network did
 */
public record Assured(UUID personId, UUID schoolId, LocalDate until) {}
