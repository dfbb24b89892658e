package org.lantern.review.seat;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.calendarcopy.CalendarCopyService;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.review.Review;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * Until when an invitation waits: as many working days as the season gives, by the calendar of the
 * school where the person works, else the network's; and never past the first day of the visit.
 */
@Singleton
class InvitationDeadline {
  private final SeasonService seasons;
  private final SchoolCopyService schools;
  private final CalendarCopyService calendars;
  private final NetworkTime time;

  InvitationDeadline(
      SeasonService seasons,
      SchoolCopyService schools,
      CalendarCopyService calendars,
      NetworkTime time) {
    this.seasons = seasons;
    this.schools = schools;
    this.calendars = calendars;
    this.time = time;
  }

  /** The last day on which they can answer, counted from the day on which they were asked. */
  LocalDate of(Review review, Seat seat) {
    int days = seasons.get(review.getSeasonId()).rules().limits().answerInvitation();
    LocalDate due =
        calendars.workingDaysAfter(
            seat.getAskedOn(), days, schools.workplaceOf(seat.getPersonId()));
    LocalDate first = review.getDays().getFirst();
    LocalDate last = due.isBefore(first) ? due : first;
    return last.isBefore(time.today()) ? time.today() : last;
  }
}
