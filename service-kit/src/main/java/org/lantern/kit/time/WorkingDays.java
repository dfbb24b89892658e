package org.lantern.kit.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.kit.problem.Refusal;

/**
 * On which days somebody works, by their calendars; due dates are counted with it. The first
 * calendar that speaks for a day decides it; where none does, Monday to Friday are worked. A pure
 * value. See docs/adr/0015.
 */
public final class WorkingDays {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final int LONGEST_REST = 400;

  private final List<WorkingCalendar> calendars;

  /**
   * @param mostSpecificFirst such as the school's, its authority's, its trust's, the network's
   */
  public WorkingDays(List<WorkingCalendar> mostSpecificFirst) {
    this.calendars = List.copyOf(mostSpecificFirst);
  }

  /** Why a day is worked or not, and whether visitors can come. */
  public enum DayReason {
    WEEKEND(false, false),
    HOLIDAY(false, false),
    BETWEEN_TERMS(false, false),
    TERM(true, true),
    /** Staff are there, pupils are not. */
    INSET(true, false),
    NOBODY_SPEAKS(true, true);

    private final boolean worked;
    private final boolean visited;

    DayReason(boolean worked, boolean visited) {
      this.worked = worked;
      this.visited = visited;
    }
  }

  /**
   * What is said about a day.
   *
   * @param calendar the name of the one that spoke; null where none did
   */
  public record Verdict(DayReason reason, String calendar) {
    public boolean isWorkingDay() {
      return reason.worked;
    }

    public boolean isVisitDay() {
      return reason.visited;
    }
  }

  public Verdict of(LocalDate day) {
    if (WEEKEND.contains(day.getDayOfWeek())) {
      return new Verdict(DayReason.WEEKEND, null);
    }
    for (WorkingCalendar calendar : calendars) {
      Optional<DayReason> said = calendar.says(day);
      if (said.isPresent()) {
        return new Verdict(said.get(), calendar.name());
      }
    }
    return new Verdict(DayReason.NOBODY_SPEAKS, null);
  }

  public boolean isWorkingDay(LocalDate day) {
    return of(day).isWorkingDay();
  }

  /** Whether a school can be visited: a working day on which pupils are there. */
  public boolean isVisitDay(LocalDate day) {
    return of(day).isVisitDay();
  }

  /**
   * The day itself, or the first working day after it.
   *
   * @throws Refusal.AgainstTheRules when the calendars leave none within 400 days
   */
  public LocalDate next(LocalDate day) {
    return isWorkingDay(day) ? day : step(day, 1);
  }

  /**
   * The n-th working day after a day, before it when n is negative, {@link #next} when it is 0; the
   * answer is always a working day.
   *
   * @throws Refusal.AgainstTheRules when the calendars leave none within 400 days of the one before
   */
  public LocalDate plus(LocalDate day, int n) {
    if (n == 0) {
      return next(day);
    }
    int direction = Integer.signum(n);
    LocalDate found = day;
    for (int counted = 0; counted != n; counted += direction) {
      found = step(found, direction);
    }
    return found;
  }

  private LocalDate step(LocalDate day, int direction) {
    for (int days = 1; days <= LONGEST_REST; days++) {
      LocalDate candidate = day.plusDays((long) days * direction);
      if (isWorkingDay(candidate)) {
        return candidate;
      }
    }
    throw new Refusal.AgainstTheRules(
        "The calendars leave no working day within %d days of %s. Shorten the holidays around it."
            .formatted(LONGEST_REST, day));
  }
}
