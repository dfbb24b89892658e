package org.lantern.school.notice;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.school.mail.NewMail;
import org.lantern.school.task.TaskKind;

/** What mails about tasks say: plain words, nothing confidential, and where to sign in. */
@Singleton
class NoticeText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.UK);
  private static final String END =
      """

      Signing in is needed to see more. You can choose how often you hear from us, by kind of
      message, once you are signed in.
      """;

  private final String address;

  NoticeText(@ConfigProperty(name = "lantern.public-address") String address) {
    this.address = address;
  }

  /** A mail about one task. */
  NewMail one(NoticeRepository.Untold told) {
    TaskKind kind = TaskKind.of(told.kind());
    String text =
        kind.title() + ofSchool(told) + ".\n\n" + kind.toDo() + "\n" + day(told) + link(told) + END;
    String subject = told.occasion().prefix() + kind.title();
    return new NewMail(told.personId(), told.taskId(), told.kind(), subject, text);
  }

  /** A mail about all that waits for one person. */
  NewMail digest(UUID personId, List<NoticeRepository.Untold> all) {
    StringBuilder text = new StringBuilder("This waits for you:\n");
    for (NoticeRepository.Untold told : all) {
      TaskKind kind = TaskKind.of(told.kind());
      text.append("\n* ").append(kind.title()).append(ofSchool(told)).append(".\n");
      text.append(kind.toDo()).append("\n").append(day(told)).append(link(told)).append("\n");
    }
    String subject =
        all.size() == 1 ? "One thing waits for you" : all.size() + " things wait for you";
    return new NewMail(personId, null, "digest", subject, text + END);
  }

  private static String ofSchool(NoticeRepository.Untold told) {
    return told.school() == null ? "" : " (" + told.school() + ")";
  }

  private static String day(NoticeRepository.Untold told) {
    return told.dueOn() == null ? "" : "Please do it by " + DAY.format(told.dueOn()) + ".\n";
  }

  private String link(NoticeRepository.Untold told) {
    return address + told.link() + "\n";
  }
}
