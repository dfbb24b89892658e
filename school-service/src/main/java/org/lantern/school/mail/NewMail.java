package org.lantern.school.mail;

import java.util.UUID;

/**
 * A mail as a feature writes it.
 *
 * @param taskId the task it speaks of, null for none; it is dropped when that is closed before it
 *     left
 * @param kind what it is about, the code of a kind of task or {@code invitation} or {@code digest}
 */
public record NewMail(UUID personId, UUID taskId, String kind, String subject, String text) {}
