package org.lantern.review.reviewer;

import java.time.LocalDate;
import java.util.UUID;

/** Days on which somebody is not free. */
public record AbsenceResponse(UUID id, UUID personId, LocalDate firstDay, LocalDate lastDay) {}
