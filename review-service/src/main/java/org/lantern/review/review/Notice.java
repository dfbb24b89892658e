package org.lantern.review.review;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.lantern.kit.time.NetworkTime;
import org.lantern.kit.time.WorkingDays;
import org.lantern.review.calendarcopy.CalendarCopyService;

/** How much notice a review's days were given up with, by the calendar of its school. */
@Singleton
class Notice {
  private final CalendarCopyService calendars;
  private final NetworkTime time;

  Notice(CalendarCopyService calendars, NetworkTime time) {
    this.calendars = calendars;
    this.time = time;
  }

  /** The working days left before the visit, or before the days that the school gave up. */
  Integer of(Review review) {
    return review.isPostponed() ? review.noticeWhenPostponed() : left(review);
  }

  private Integer left(Review review) {
    LocalDate first = review.getDays().getFirst();
    LocalDate today = time.today();
    if (!today.isBefore(first)) {
      return 0;
    }
    WorkingDays calendar = calendars.workingDaysOf(review.getSchoolId());
    return Math.toIntExact(today.datesUntil(first).filter(calendar::isWorkingDay).count());
  }
}
