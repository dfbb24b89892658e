package org.lantern.platform;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mail as the sink kept it.
 *
 * @param name of its file, without the ending
 * @param at when it came
 */
record KeptMail(
    String name, String at, String messageId, String from, String to, String subject, String text) {
  private static final String ENDING = ".eml";

  /** The newest ones first. */
  static List<KeptMail> newest(Path folder, int most) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted(Comparator.reverseOrder())
          .limit(most)
          .map(KeptMail::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The mail of that name, null when there is none. */
  static KeptMail named(Path folder, String name) {
    Path file = folder.resolve(name + ENDING);
    return name.matches("[0-9-]+") && Files.exists(file) ? read(file) : null;
  }

  private static KeptMail read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage message = new MimeMessage(null, in);
      String name = file.getFileName().toString().replace(ENDING, "");
      return new KeptMail(
          name,
          Instant.ofEpochMilli(Long.parseLong(name.split("-")[0])).toString(),
          message.getMessageID(),
          message.getHeader("From", ", "),
          message.getHeader(Message.RecipientType.TO.toString(), ", "),
          message.getSubject(),
          message.getContent() instanceof String text ? text : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException("not a mail: " + file, e);
    }
  }
}
