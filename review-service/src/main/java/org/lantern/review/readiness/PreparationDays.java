package org.lantern.review.readiness;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.time.NetworkTime;
import org.lantern.kit.time.WorkingDays;
import org.lantern.review.calendarcopy.CalendarCopyService;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.programme.StepLimits;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewTeam;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * By when what comes before a visit is due: so many working days of whoever has to do it before the
 * first day, as the season says.
 */
@Singleton
public class PreparationDays {
  private final SeasonService seasons;
  private final CalendarCopyService calendars;
  private final SchoolCopyService schools;
  private final ReviewTeam team;
  private final NetworkTime time;

  PreparationDays(
      SeasonService seasons,
      CalendarCopyService calendars,
      SchoolCopyService schools,
      ReviewTeam team,
      NetworkTime time) {
    this.seasons = seasons;
    this.calendars = calendars;
    this.schools = schools;
    this.team = team;
    this.time = time;
  }

  /** Null while the review is postponed and has no days; by the calendar of the network. */
  public LocalDate team(Review review) {
    return before(review, limits(review).teamBefore(), null);
  }

  /** Null while the review is postponed and has no days. */
  public LocalDate selfEvaluation(Review review) {
    return before(review, limits(review).selfEvaluationBefore(), review.getSchoolId());
  }

  /** Null while the review is postponed and has no days. */
  public LocalDate analysis(Review review) {
    return before(review, limits(review).analysisBefore(), leadsSchool(review));
  }

  /**
   * When it is due of who is asked for it now: what is due already is due on their next working
   * day, not in the past and not in their holiday.
   */
  public LocalDate selfEvaluationAsked(Review review) {
    return asked(selfEvaluation(review), review.getSchoolId());
  }

  /** As {@link #selfEvaluationAsked}. */
  public LocalDate teamAsked(Review review) {
    return asked(team(review), null);
  }

  /** As {@link #selfEvaluationAsked}. */
  public LocalDate analysisAsked(Review review) {
    return asked(analysis(review), leadsSchool(review));
  }

  private LocalDate asked(LocalDate due, UUID schoolId) {
    LocalDate today = time.today();
    return due == null || due.isAfter(today) ? due : calendars.workingDaysAfter(today, 0, schoolId);
  }

  private StepLimits limits(Review review) {
    return seasons.get(review.getSeasonId()).rules().limits();
  }

  private LocalDate before(Review review, int workingDays, UUID schoolId) {
    if (review.isPostponed()) {
      return null;
    }
    WorkingDays calendar = calendars.workingDaysOf(schoolId);
    return calendar.plus(review.getDays().getFirst(), -workingDays);
  }

  /** Null for a lead who works at no school: they go by the network's calendar. */
  private UUID leadsSchool(Review review) {
    return team.lead(review.getId())
        .map(lead -> schools.employers(new UUID[] {lead}, time.today()).get(lead))
        .filter(employers -> !employers.isEmpty())
        .map(List::getFirst)
        .map(employer -> employer.school().getId())
        .orElse(null);
  }
}
