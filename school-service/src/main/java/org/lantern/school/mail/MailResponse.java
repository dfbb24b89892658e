package org.lantern.school.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became of a mail; neither what it said nor where it went.
 *
 * @param notBefore when it is tried next, while it waits
 * @param lastErrorCode the mail server's code, or a word of ours such as {@code no-server}
 * @param bouncedBy who recorded that it came back
 */
public record MailResponse(
    UUID id,
    UUID personId,
    String kind,
    MailState state,
    int attempts,
    Instant madeAt,
    Instant notBefore,
    Instant sentAt,
    Instant endedAt,
    String lastErrorCode,
    UUID bouncedBy,
    List<MailAction> allowedActions) {}
