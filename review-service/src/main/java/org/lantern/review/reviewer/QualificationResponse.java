package org.lantern.review.reviewer;

import java.time.LocalDate;
import java.util.UUID;

/** A qualification. */
public record QualificationResponse(
    UUID id, UUID personId, UUID programmeId, Part part, LocalDate until) {}
