package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.calendarcopy.CalendarCopyService;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.review.Review;

/**
 * Until when a school can say which facts of its report are wrong: as many working days as the
 * season gives, by the school's own calendar.
 */
@Singleton
class FactsDeadline {
  private final SeasonService seasons;
  private final CalendarCopyService calendars;
  private final NetworkTime time;

  FactsDeadline(SeasonService seasons, CalendarCopyService calendars, NetworkTime time) {
    this.seasons = seasons;
    this.calendars = calendars;
    this.time = time;
  }

  /** The last day on which it can, counted from today. */
  LocalDate of(Review review) {
    int days = seasons.get(review.getSeasonId()).rules().limits().schoolCheck();
    return calendars.workingDaysAfter(time.today(), days, review.getSchoolId());
  }

  /** When somebody is reminded: a working day before the last one, or on it where that is gone. */
  LocalDate reminder(LocalDate dueOn, Review review) {
    LocalDate before = calendars.workingDaysAfter(dueOn, -1, review.getSchoolId());
    return before.isAfter(time.today()) ? before : dueOn;
  }
}
