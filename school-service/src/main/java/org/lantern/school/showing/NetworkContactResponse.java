package org.lantern.school.showing;

import java.time.Instant;
import java.util.UUID;

/**
 * Whom the network names for safeguarding.
 *
 * @param personId null while nobody is named
 */
public record NetworkContactResponse(UUID personId, UUID namedBy, Instant namedAt) {}
