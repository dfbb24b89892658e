package org.lantern.school.ending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A school's ending as administrators read it.
 *
 * @param kind null while nobody knows how it ended
 */
public record EndingResponse(
    UUID id,
    UUID schoolId,
    EndingKind kind,
    LocalDate endedOn,
    List<UUID> successors,
    EndingState state,
    Instant seenAt,
    List<EndingAction> allowedActions) {}
