package org.lantern.review.programme;

import java.util.UUID;

/** A programme; its rules are its seasons'. */
public record ProgrammeResponse(UUID id, String title, VisitMode usualMode) {}
