package org.lantern.review.programme;

import java.util.UUID;

/** A programme with its numbers. */
public record ProgrammeResponse(
    UUID id, String title, UUID frameworkId, int visitDays, int peers, int nearKilometres) {}
