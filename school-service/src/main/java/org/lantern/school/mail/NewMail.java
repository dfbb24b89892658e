package org.lantern.school.mail;

import java.util.UUID;

/**
 * A mail as a feature writes it.
 *
 * @param taskId the task it speaks of, null for none; it is dropped when that is closed before it
 *     left
 * @param kind what it is about, the code of a kind of task or {@code invitation} or {@code digest}
 * @param address where it goes whatever becomes of the person's own; null for where mail reaches
 *     them when it is sent
 */
public record NewMail(
    UUID personId, UUID taskId, String kind, String subject, String text, String address) {

  public NewMail(UUID personId, UUID taskId, String kind, String subject, String text) {
    this(personId, taskId, kind, subject, text, null);
  }
}
