package org.lantern.review.seat;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.time.NetworkTime;
import org.lantern.kit.time.WorkingDays;
import org.lantern.review.calendarcopy.CalendarCopyService;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.review.Review;
import org.lantern.review.schoolcopy.Employer;
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

  /** The last day on which they can answer, counted from today. */
  LocalDate of(Review review, UUID personId) {
    LocalDate today = time.today();
    int days = seasons.get(review.getSeasonId()).rules().limits().answerInvitation();
    LocalDate due = workingDays(personId, today).plus(today, days);
    LocalDate first = review.getDays().getFirst();
    if (due.isBefore(first)) {
      return due;
    }
    return first.isBefore(today) ? today : first;
  }

  private WorkingDays workingDays(UUID personId, LocalDate today) {
    List<Employer> employers =
        schools.employers(new UUID[] {personId}, today).getOrDefault(personId, List.of());
    return employers.isEmpty()
        ? calendars.workingDaysOfNetwork()
        : calendars.workingDaysOf(employers.getFirst().school().getId());
  }
}
