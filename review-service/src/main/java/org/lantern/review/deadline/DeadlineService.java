package org.lantern.review.deadline;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.clock.TimedMoves;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.calendarcopy.CalendarCopyService;
import org.lantern.review.calendarcopy.CalendarsChanged;
import org.lantern.review.programme.LimitsChanged;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.programme.StepLimits;

/**
 * Begins and ends steps with the tasks that wait for somebody, within the running transaction of
 * the feature that owns them, and opens a task for administrators of what is overdue. Silence moves
 * nothing here.
 */
@ApplicationScoped
public class DeadlineService implements LimitsChanged, CalendarsChanged {
  static final String THING = "deadline";
  static final String ESCALATE = "ESCALATE";

  private final DeadlineRepository deadlines;
  private final Map<Step, LimitedStep> steps = new EnumMap<>(Step.class);
  private final SeasonService seasons;
  private final CalendarCopyService calendars;
  private final Tasks tasks;
  private final TimedMoves clock;
  private final NetworkTime time;
  private final Ids ids;

  DeadlineService(
      DeadlineRepository deadlines,
      @All List<LimitedStep> steps,
      SeasonService seasons,
      CalendarCopyService calendars,
      Tasks tasks,
      TimedMoves clock,
      NetworkTime time,
      Ids ids) {
    this.deadlines = deadlines;
    this.seasons = seasons;
    this.calendars = calendars;
    this.tasks = tasks;
    this.clock = clock;
    this.time = time;
    this.ids = ids;
    steps.forEach(each -> this.steps.put(each.step(), each));
  }

  /**
   * From today somebody is waited for; what runs already goes on, and is told as it is now.
   *
   * @param calendarOf the school of the one who must act, null for the network's calendar
   */
  public void begin(Step step, UUID subjectId, UUID seasonId, UUID calendarOf) {
    Optional<Deadline> running = deadlines.locked(step, subjectId);
    if (running.isPresent()) {
      openToDo(steps.get(step), running.get());
    } else {
      Deadline deadline =
          new Deadline(ids.next(), step, subjectId, seasonId, calendarOf, time.today());
      count(deadline);
      deadlines.persistAndFlush(deadline);
      opened(deadline);
    }
  }

  /** It is done, or not needed any more; nothing is waited for or overdue. */
  public void end(Step step, UUID subjectId) {
    Optional<Deadline> running = deadlines.locked(step, subjectId);
    steps.get(step).toDo(subjectId).forEach(this::close);
    running.ifPresent(
        deadline -> {
          if (deadline.isTold()) {
            close(steps.get(step).overdue(subjectId));
          }
          deadlines.delete(deadline);
          deadlines.flush();
        });
  }

  /**
   * Somebody else does it from now on, by their own calendar, from the same day; nothing happens
   * where the step is not running.
   *
   * @param from whose task it was; null for nobody's
   */
  public void handOver(Step step, UUID subjectId, UUID from, UUID calendarOf) {
    deadlines
        .locked(step, subjectId)
        .ifPresent(
            deadline -> {
              if (from != null) {
                tasks.close(steps.get(step).kind(), subjectId, from);
              }
              deadline.countBy(calendarOf);
              boolean otherDay = count(deadline);
              openToDo(steps.get(step), deadline);
              if (otherDay) {
                tellAnew(deadline);
              }
            });
  }

  /** The same people are waited for on the same day, but the task says something else now. */
  public void retell(Step step, UUID subjectId) {
    deadlines.locked(step, subjectId).ifPresent(deadline -> openToDo(steps.get(step), deadline));
  }

  @Override
  public void limitsChanged(UUID seasonId) {
    deadlines.lockedOfSeason(seasonId).forEach(this::recount);
  }

  @Override
  public void calendarsChanged(UUID schoolId, String authorityCode, String trustCode) {
    deadlines.lockedUnder(schoolId, authorityCode, trustCode).forEach(this::recount);
  }

  private void recount(Deadline deadline) {
    if (count(deadline)) {
      opened(deadline);
    }
  }

  /** Answers whether it is another day than before. */
  private boolean count(Deadline deadline) {
    int days = deadline.getStep().daysIn(limits(deadline));
    return deadline.dueOn(
        calendars.workingDaysAfter(deadline.getBegunOn(), days, deadline.getCalendarOf()));
  }

  private StepLimits limits(Deadline deadline) {
    return seasons.get(deadline.getSeasonId()).rules().limits();
  }

  /** The task with its day, and when administrators hear of it. */
  private void opened(Deadline deadline) {
    openToDo(steps.get(deadline.getStep()), deadline);
    tellAnew(deadline);
  }

  /** Administrators hear of it only if the new day passes, too. */
  private void tellAnew(Deadline deadline) {
    if (deadline.isTold()) {
      close(steps.get(deadline.getStep()).overdue(deadline.getSubjectId()));
      deadline.told(null);
    }
    clock.schedule(THING, deadline.getId(), ESCALATE, toldFrom(deadline));
  }

  private void openToDo(LimitedStep step, Deadline deadline) {
    step.toDo(deadline.getSubjectId()).forEach(task -> tasks.open(task.dueOn(deadline.getDueOn())));
  }

  /** The beginning of the day on which it is as many working days overdue as the season says. */
  private Instant toldFrom(Deadline deadline) {
    LocalDate day =
        calendars.workingDaysAfter(
            deadline.getDueOn(), limits(deadline).escalateAfter(), deadline.getCalendarOf());
    return day.atStartOfDay(time.zone()).toInstant();
  }

  private void close(Task task) {
    UUID person = task.persons().size() == 1 ? task.persons().getFirst() : null;
    tasks.close(task.kind(), task.subjectId(), person);
  }

  void lock(UUID id) {
    deadlines.locked(id);
  }

  /**
   * A day has passed on which it would be overdue: once, unless it ended or was given more time.
   */
  void overdue(UUID id) {
    Deadline deadline = deadlines.locked(id).orElse(null);
    if (deadline == null || deadline.isTold()) {
      return;
    }
    Instant from = toldFrom(deadline);
    if (time.now().isBefore(from)) {
      clock.schedule(THING, id, ESCALATE, from);
      return;
    }
    deadline.told(time.now());
    tasks.open(steps.get(deadline.getStep()).overdue(deadline.getSubjectId()));
  }
}
