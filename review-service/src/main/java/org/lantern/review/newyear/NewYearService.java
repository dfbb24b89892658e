package org.lantern.review.newyear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.review.assurance.AssuranceService;
import org.lantern.review.credit.CarriedCreditService;
import org.lantern.review.programme.NextSeason;
import org.lantern.review.programme.NextSeasonService;
import org.lantern.review.schoolcopy.NewYear;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.schoolcopy.YearStarted;

/** Shows what a new year means for reviews, and does it once it is started. */
@ApplicationScoped
public class NewYearService implements YearStarted {
  private static final String SEASON = "season-to-check";
  private static final String ASSURANCES = "assurances-to-renew";

  private final CurrentActor currentActor;
  private final SchoolCopyService schools;
  private final NextSeasonService seasons;
  private final AssuranceService assurances;
  private final CarriedCreditService credits;
  private final Tasks tasks;

  NewYearService(
      CurrentActor currentActor,
      SchoolCopyService schools,
      NextSeasonService seasons,
      AssuranceService assurances,
      CarriedCreditService credits,
      Tasks tasks) {
    this.currentActor = currentActor;
    this.schools = schools;
    this.seasons = seasons;
    this.assurances = assurances;
    this.credits = credits;
    this.tasks = tasks;
  }

  /** Changes nothing. */
  @Transactional
  NewYearPreviewResponse preview(String label, LocalDate firstDay, LocalDate lastDay) {
    if (label == null || firstDay == null || lastDay == null || !firstDay.isBefore(lastDay)) {
      throw new Refusal.Unreadable(
          "Say of which year: its label, its firstDay, and a lastDay after that.");
    }
    NewYear year = new NewYear(null, label, firstDay, lastDay);
    List<AssuranceService.Ending> ending = assurances.endingWithin(firstDay, lastDay);
    return new NewYearPreviewResponse(
        seasons.planned(year),
        ending.stream().mapToLong(AssuranceService.Ending::people).sum(),
        ending.stream().filter(each -> each.schoolId() != null).count(),
        credits.planned(year, schools.tiedTo(currentActor.get())));
  }

  @Override
  public void yearStarted(NewYear year) {
    for (NextSeason season : seasons.make(year)) {
      tasks.open(
          Task.ofNetwork(
              SEASON,
              season.seasonId(),
              Role.NETWORK_ADMIN,
              null,
              "/programmes/%s/seasons/%s".formatted(season.programmeId(), season.seasonId())));
    }
    credits.carryInto(year);
    assurances
        .endingWithin(year.firstDay(), year.lastDay())
        .forEach(each -> tasks.open(toRenew(each, year)));
  }

  /** For the head of the school, or the network for those who work at none. */
  private static Task toRenew(AssuranceService.Ending ending, NewYear year) {
    return ending.schoolId() == null
        ? Task.ofNetwork(ASSURANCES, year.yearId(), Role.NETWORK_ADMIN, null, "/assurances")
        : Task.ofHead(
            ASSURANCES,
            ending.schoolId(),
            ending.schoolId(),
            "/assurances?schoolId=" + ending.schoolId());
  }
}
