package org.lantern.school.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lantern.kit.inbox.Copies;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.calendar.CalendarService;

/**
 * Once each working day, at the hour the network set, in one transaction: reminders, then digests.
 * Whichever instance is first makes the morning; one that was missed is made late.
 */
@ApplicationScoped
public class Morning {
  private static final Logger LOG = Logger.getLogger(Morning.class);
  private static final int LONGEST_SECONDS = 600;

  private final NoticeRepository notices;
  private final ReminderService reminders;
  private final NoticeService service;
  private final CalendarService calendar;
  private final Copies copies;
  private final NetworkTime time;
  private final LocalTime hour;

  Morning(
      NoticeRepository notices,
      ReminderService reminders,
      NoticeService service,
      CalendarService calendar,
      Copies copies,
      NetworkTime time,
      @ConfigProperty(name = "lantern.notice.hour", defaultValue = "07:00") LocalTime hour) {
    this.notices = notices;
    this.reminders = reminders;
    this.service = service;
    this.calendar = calendar;
    this.copies = copies;
    this.time = time;
    this.hour = hour;
  }

  @Scheduled(
      every = "${lantern.notice.every:30s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    makeIfDue();
  }

  /** Answers whether it was made now. */
  boolean makeIfDue() {
    ZonedDateTime now = time.now().atZone(time.zone());
    return !now.toLocalTime().isBefore(hour)
        && QuarkusTransaction.requiringNew()
            .timeout(LONGEST_SECONDS)
            .call(() -> make(now.toLocalDate()));
  }

  private boolean make(LocalDate today) {
    if (notices.isMorningMade(today)
        || !copies.holdWhole()
        || !calendar.workingDaysAfter(today.minusDays(1), 1, null).equals(today)
        || !notices.beginMorning(today, time.now())) {
      return false;
    }
    int reminded = reminders.remind(today);
    service.digest();
    LOG.infof("morning of %s: %d tasks reminded of", today, reminded);
    return true;
  }
}
