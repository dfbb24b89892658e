package org.lantern.review.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.review.writing.NameCheck;

/**
 * An evidence note, for the team and, during the quality check, its assurer.
 *
 * @param writtenAt when its author wrote it
 * @param arrivedAt when it came to us; later where there was no network
 * @param digest keyed, of what it said, hexadecimal, once its words were kept long enough
 * @param remarks words that look like a person's name
 * @param yours what was sent and refused because the note had changed; absent otherwise
 */
public record NoteResponse(
    UUID id,
    UUID reviewId,
    UUID authorId,
    NoteKind kind,
    String component,
    LocalDate seenOn,
    UUID activityId,
    String text,
    Instant writtenAt,
    Instant arrivedAt,
    String digest,
    List<NameCheck.Remark> remarks,
    String yours,
    long version) {}
