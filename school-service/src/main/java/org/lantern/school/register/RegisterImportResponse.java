package org.lantern.school.register;

import java.time.Instant;
import java.util.UUID;

/** What an import brought. */
public record RegisterImportResponse(
    UUID id,
    UUID importedBy,
    Instant finishedAt,
    int rows,
    int added,
    int changed,
    int unchanged) {}
