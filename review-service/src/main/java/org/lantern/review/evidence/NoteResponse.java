package org.lantern.review.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An evidence note, for the team alone. */
public record NoteResponse(
    UUID id,
    UUID reviewId,
    UUID authorId,
    NoteKind kind,
    String component,
    LocalDate seenOn,
    String text,
    Instant writtenAt,
    long version) {}
