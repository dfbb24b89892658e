package org.lantern.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.clock.TimedMoves;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewService;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * The school's check of facts: it is asked, reminded, confirms or is silent, and is asked once more
 * when the text changes afterwards. Silence counts where somebody could answer and was reminded;
 * else administrators have a task, and whoever can answer next has all the days again.
 */
@ApplicationScoped
public class FactsService {
  static final String REMIND = "REMIND_FACTS";
  private static final String TO_COMMENT = "report-to-comment";
  private static final String REMINDER = "report-facts-reminder";
  private static final String UNHEARD = "report-school-unheard";

  private final ReportDesk desk;
  private final ReportRepository reports;
  private final EditionService editions;
  private final ReviewService reviews;
  private final StaffTasks staff;
  private final SchoolCopyService schools;
  private final FactsDeadline deadline;
  private final Tasks tasks;
  private final TimedMoves clock;
  private final NetworkTime time;

  FactsService(
      ReportDesk desk,
      ReportRepository reports,
      EditionService editions,
      ReviewService reviews,
      StaffTasks staff,
      SchoolCopyService schools,
      FactsDeadline deadline,
      Tasks tasks,
      TimedMoves clock,
      NetworkTime time) {
    this.desk = desk;
    this.reports = reports;
    this.editions = editions;
    this.reviews = reviews;
    this.staff = staff;
    this.schools = schools;
    this.deadline = deadline;
    this.tasks = tasks;
    this.clock = clock;
    this.time = time;
  }

  /** The school is waited for from now on; the report says until when. */
  void asked(Report report, Review review) {
    LocalDate dueOn = report.getCommentsDueOn();
    tasks.open(toOwner(TO_COMMENT, report));
    clock.schedule(
        ReportService.THING, report.getId(), REMIND, begin(deadline.reminder(dueOn, review)));
    lookAfter(report, dueOn);
  }

  private void lookAfter(Report report, LocalDate day) {
    String confirm = ReportAction.CONFIRM_FACTS.name();
    clock.schedule(ReportService.THING, report.getId(), confirm, begin(day.plusDays(1)));
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(time.zone()).toInstant();
  }

  private static Task toOwner(String kind, Report report) {
    return report
        .getSubject()
        .toOwner(kind, report.getId(), link(report))
        .dueOn(report.getCommentsDueOn());
  }

  private static String link(Report report) {
    return "/reports/" + report.getId();
  }

  @Transactional
  Versioned<ReportResponse> confirm(UUID id, String ifMatch) {
    Opened opened = desk.openFor(id, ReportAction.CONFIRM_FACTS, ifMatch);
    confirmed(opened.actor(), opened.report(), opened.movers());
    return desk.saved(opened);
  }

  private void confirmed(Actor actor, Report report, Set<? extends Mover> movers) {
    editions.moved(actor, report, report.confirmFacts(time.now(), movers), null);
    UUID id = report.getId();
    clock.cancel(ReportService.THING, id, REMIND);
    clock.cancel(ReportService.THING, id, ReportAction.CONFIRM_FACTS.name());
    tasks.close(TO_COMMENT, id);
    if (report.getFactsRemindedAt() != null) {
      tasks.close(REMINDER, id);
    }
    if (time.today().isAfter(report.getCommentsDueOn())) {
      tasks.close(UNHEARD, id);
    }
  }

  /**
   * A text changed while the school checks the report: what it confirmed before, it looks at once
   * more. The caller holds the report.
   */
  public void textChanged(Opened opened) {
    textChanged(opened.report(), opened.review());
  }

  /**
   * Locks the edition that is being made, for who changes its texts beside its author: whoever
   * writes a section locks the report first, too.
   */
  public void hold(Review review) {
    reports.openOf(review.getId()).ifPresent(reports::lock);
  }

  /** As when its author writes: words were taken out of a report that is being made. */
  public void wordsRemoved(Review review) {
    reports
        .openOf(review.getId())
        .ifPresent(
            report -> {
              reports.lock(report);
              textChanged(report, review);
            });
  }

  private void textChanged(Report report, Review review) {
    if (report.getState() != ReportState.SCHOOL_CHECK || report.getFactsConfirmedAt() == null) {
      return;
    }
    LocalDate dueOn = deadline.of(review);
    editions.moved(Actor.SYSTEM, report, report.reopenFacts(dueOn), null);
    asked(report, review);
  }

  /** Nobody is reminded where nobody could answer. */
  void remind(UUID id) {
    Report report = locked(id);
    if (isAwaited(report) && schools.isLedToday(report.getSubject().ownerId())) {
      report.factsReminded(time.now());
      reports.flush();
      tasks.open(toOwner(REMINDER, report));
    }
  }

  /** The days for comments are over; a report that went on meanwhile is left alone. */
  void due(UUID id) {
    Report report = locked(id);
    if (!isAwaited(report)) {
      return;
    }
    boolean led = schools.isLedToday(report.getSubject().ownerId());
    if (led && report.getFactsRemindedAt() != null) {
      confirmed(Actor.SYSTEM, report, Set.of(Relation.SYSTEM));
    } else if (led) {
      tasks.close(UNHEARD, id);
      Review review = reviews.known(report.getReviewId());
      report.askFacts(deadline.of(review));
      reports.flush();
      asked(report, review);
    } else {
      if (report.getFactsRemindedAt() != null) {
        report.forgetReminder();
        reports.flush();
        tasks.close(REMINDER, id);
      }
      tasks.open(staff.of(UNHEARD, Role.NETWORK_ADMIN, report));
      lookAfter(report, time.today());
    }
  }

  private static boolean isAwaited(Report report) {
    return report.getState() == ReportState.SCHOOL_CHECK && report.getFactsConfirmedAt() == null;
  }

  /** Whoever moves the report, or gives the school more time, has this lock. */
  void lock(UUID id) {
    locked(id);
  }

  private Report locked(UUID id) {
    Report report = reports.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    reports.lock(report);
    return report;
  }
}
