package org.lantern.school.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.calendar.CalendarService;
import org.lantern.school.calendar.DueDays;

/**
 * Reminds of tasks before, on and after their day, counted in working days of the one who must act
 * and never on their days off. Each occasion is told once for a day; of those that were missed only
 * the last.
 */
@ApplicationScoped
public class ReminderService {
  /** Far enough for any number of working days before, and for holidays in between. */
  private static final int WINDOW_DAYS = 60;

  private final NoticeRepository notices;
  private final NoticeService service;
  private final CalendarService calendar;
  private final NetworkTime time;
  private final int before;
  private final int after;

  ReminderService(
      NoticeRepository notices,
      NoticeService service,
      CalendarService calendar,
      NetworkTime time,
      @ConfigProperty(name = "lantern.notice.working-days-before", defaultValue = "3") int before,
      @ConfigProperty(name = "lantern.notice.working-days-after", defaultValue = "2") int after) {
    this.notices = notices;
    this.service = service;
    this.calendar = calendar;
    this.time = time;
    this.before = before;
    this.after = after;
  }

  /** Reminds as of a day; answers of how many tasks. */
  int remind(LocalDate today) {
    List<NoticeRepository.Due> waiting =
        notices.due(
            today.minusDays(WINDOW_DAYS),
            today.plusDays(WINDOW_DAYS),
            today,
            today.atStartOfDay(time.zone()).toInstant());
    DueDays days =
        calendar.dueDaysOf(
            waiting.stream().map(NoticeRepository.Due::calendarOf).collect(Collectors.toSet()));
    Map<Occasion, Set<UUID>> found = new EnumMap<>(Occasion.class);
    Map<NoticeRepository.Due, Occasion> known = new HashMap<>();
    for (NoticeRepository.Due due : waiting) {
      var sameDays = new NoticeRepository.Due(null, due.dueOn(), due.calendarOf());
      Occasion occasion = known.computeIfAbsent(sameDays, any -> occasion(any, days, today));
      if (occasion != Occasion.OPENED) {
        found.computeIfAbsent(occasion, any -> new HashSet<>()).add(due.taskId());
      }
    }
    found.forEach((occasion, tasks) -> service.tell(tasks, occasion));
    return found.values().stream().mapToInt(Set::size).sum();
  }

  /** {@code OPENED} when there is nothing to say on this day. */
  private Occasion occasion(NoticeRepository.Due due, DueDays days, LocalDate today) {
    if (!days.after(today.minusDays(1), 1, due.calendarOf()).equals(today)) {
      return Occasion.OPENED;
    }
    if (!today.isBefore(days.after(due.dueOn(), after, due.calendarOf()))) {
      return Occasion.AFTER;
    }
    if (!today.isBefore(due.dueOn())) {
      return Occasion.DUE;
    }
    boolean near = !today.isBefore(days.after(due.dueOn(), -before, due.calendarOf()));
    return near ? Occasion.BEFORE : Occasion.OPENED;
  }
}
