package org.lantern.review.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.clock.TimedMoves;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.calendarcopy.CalendarCopyService;
import org.lantern.review.programme.Preparation;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.readiness.PreparationDays;
import org.lantern.review.readiness.ReadinessService;
import org.lantern.review.review.FindingsAgreed;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewService;
import org.lantern.review.review.ReviewState;
import org.lantern.review.review.ReviewTeam;
import org.lantern.review.review.VisitAhead;

/**
 * Tells administrators, once for each time that it is awaited, what has been due for as many
 * working days as the season says: a confirmed team and a filed self-evaluation from the confirmed
 * days on, a shared analysis from the confirmed team on, and agreed findings after the last day.
 */
@ApplicationScoped
public class OverdueService implements VisitAhead, FindingsAgreed {
  static final String THING = "review";

  private final ReviewService reviews;
  private final ReviewTeam team;
  private final SeasonService seasons;
  private final ReadinessService readiness;
  private final PreparationDays days;
  private final CalendarCopyService calendars;
  private final Tasks tasks;
  private final TimedMoves clock;
  private final NetworkTime time;

  OverdueService(
      ReviewService reviews,
      ReviewTeam team,
      SeasonService seasons,
      ReadinessService readiness,
      PreparationDays days,
      CalendarCopyService calendars,
      Tasks tasks,
      TimedMoves clock,
      NetworkTime time) {
    this.reviews = reviews;
    this.team = team;
    this.seasons = seasons;
    this.readiness = readiness;
    this.days = days;
    this.calendars = calendars;
    this.tasks = tasks;
    this.clock = clock;
    this.time = time;
  }

  static String action(Awaited awaited) {
    return "TELL_" + awaited + "_OVERDUE";
  }

  @Override
  public void dated(Review review) {
    await(review, Awaited.SELF_EVALUATION);
    await(review, Awaited.FINDINGS);
    await(review, review.getState() == ReviewState.DATED ? Awaited.TEAM : Awaited.ANALYSIS);
  }

  @Override
  public void teamConfirmed(Review review) {
    awaitNoTeam(review);
    await(review, Awaited.ANALYSIS);
  }

  private void awaitNoTeam(Review review) {
    clock.cancel(THING, review.getId(), action(Awaited.TEAM));
    tasks.close(Awaited.TEAM.task(), review.getId());
  }

  /**
   * What comes before a visit is not awaited any more, and the features that awaited it close the
   * tasks; a visit that has begun is to end.
   */
  @Override
  public void notAhead(Review review) {
    awaitNoTeam(review);
    clock.cancel(THING, review.getId(), action(Awaited.SELF_EVALUATION));
    clock.cancel(THING, review.getId(), action(Awaited.ANALYSIS));
    if (!review.isUnderWay() || review.isPostponed()) {
      findingsAgreed(review);
    }
  }

  @Override
  public void findingsAgreed(Review review) {
    clock.cancel(THING, review.getId(), action(Awaited.FINDINGS));
    tasks.close(Awaited.FINDINGS.task(), review.getId());
  }

  private void await(Review review, Awaited awaited) {
    LocalDate asked =
        switch (awaited) {
          case TEAM -> days.teamAsked(review);
          case SELF_EVALUATION -> days.selfEvaluationAsked(review);
          case ANALYSIS -> days.analysisAsked(review);
          case FINDINGS -> review.getDays().getLast();
        };
    clock.schedule(THING, review.getId(), action(awaited), toldFrom(review, asked));
  }

  /** Told where it lacks still; put off where it has more time by now. */
  void due(UUID id, Awaited awaited) {
    Review review = reviews.lockedKnown(id);
    if (!review.isUnderWay() || review.isPostponed() || !isLacking(review, awaited)) {
      return;
    }
    Instant from = toldFrom(review, due(review, awaited));
    if (time.now().isBefore(from)) {
      clock.schedule(THING, id, action(awaited), from);
    } else {
      tell(review, awaited);
    }
  }

  private LocalDate due(Review review, Awaited awaited) {
    return switch (awaited) {
      case TEAM -> days.team(review);
      case SELF_EVALUATION -> days.selfEvaluation(review);
      case ANALYSIS -> days.analysis(review);
      case FINDINGS -> review.getDays().getLast();
    };
  }

  /** Who is on the team does not see to it. */
  private void tell(Review review, Awaited awaited) {
    UUID id = review.getId();
    Task task =
        Task.ofNetwork(
            awaited.task(), id, Role.NETWORK_ADMIN, review.getSchoolId(), "/reviews/" + id);
    tasks.open(task.except(team.everMembers(id)));
  }

  private boolean isLacking(Review review, Awaited awaited) {
    return switch (awaited) {
      case TEAM -> review.getState() == ReviewState.DATED;
      case SELF_EVALUATION -> lacks(review, Preparation.SELF_EVALUATION);
      case ANALYSIS ->
          review.getState() != ReviewState.DATED && lacks(review, Preparation.ANALYSIS);
      case FINDINGS -> !review.hasAgreedFindings();
    };
  }

  private boolean lacks(Review review, Preparation preparation) {
    return !review.hasBegun() && readiness.isLacking(review, preparation);
  }

  private Instant toldFrom(Review review, LocalDate due) {
    int after = seasons.get(review.getSeasonId()).rules().limits().escalateAfter();
    LocalDate day = calendars.workingDaysAfter(due, after, review.getSchoolId());
    return day.atStartOfDay(time.zone()).toInstant();
  }
}
