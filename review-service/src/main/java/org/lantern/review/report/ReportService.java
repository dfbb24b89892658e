package org.lantern.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.Ids;
import org.lantern.review.identity.IdentityService;
import org.lantern.review.review.FindingsAgreed;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewService;
import org.lantern.review.review.ReviewTeam;

/** Drafts, checks and finalises reports. */
@ApplicationScoped
public class ReportService implements FindingsAgreed {
  private static final String TO_CHECK = "report-to-check";
  private static final String TO_COMMENT = "report-to-comment";

  private final CurrentActor currentActor;
  private final ReportRepository reports;
  private final ReportMapper mapper;
  private final ReportAccess access;
  private final ReportComposer composer;
  private final ReviewService reviews;
  private final ReviewTeam team;
  private final MergedPeople merged;
  private final IdentityService identities;
  private final ReportFinalised listener;
  private final Transitions transitions;
  private final Tasks tasks;
  private final Ids ids;

  ReportService(
      CurrentActor currentActor,
      ReportRepository reports,
      ReportMapper mapper,
      ReportAccess access,
      ReportComposer composer,
      ReviewService reviews,
      ReviewTeam team,
      MergedPeople merged,
      IdentityService identities,
      ReportFinalised listener,
      Transitions transitions,
      Tasks tasks,
      Ids ids) {
    this.currentActor = currentActor;
    this.reports = reports;
    this.mapper = mapper;
    this.access = access;
    this.composer = composer;
    this.reviews = reviews;
    this.team = team;
    this.merged = merged;
    this.identities = identities;
    this.listener = listener;
    this.transitions = transitions;
    this.tasks = tasks;
    this.ids = ids;
  }

  /** Agreed findings begin a report, written by the lead. */
  @Override
  public void findingsAgreed(Review review) {
    UUID lead =
        team.members(review.getId()).stream()
            .filter(person -> team.relations(review.getId(), person).contains(Relation.LEAD))
            .findFirst()
            .orElseThrow();
    Report report = new Report(ids.next(), review.getId(), review.getSchoolId(), lead);
    reports.persistAndFlush(report);
    transitions.record(Actor.SYSTEM, report.begun());
  }

  @Transactional
  Versioned<ReportResponse> write(UUID id, String summary, String ifMatch) {
    Opened opened = open(id);
    opened.require(Relation.AUTHOR);
    opened.requireVersion(ifMatch);
    opened.report().write(summary);
    return opened.saved();
  }

  @Transactional
  Versioned<ReportResponse> submit(UUID id, String ifMatch) {
    Opened opened = openFor(id, ReportAction.SUBMIT, ifMatch);
    Transition move = opened.report().submit(opened.movers());
    if (opened.report().getSummary().isBlank()) {
      throw new Refusal.AgainstTheRules("Write the summary before you submit the report.");
    }
    transitions.record(opened.actor(), move);
    tasks.open(toCheck(opened.report()));
    return opened.saved();
  }

  /** Who wrote the report or was on the team does not check it. */
  private Task toCheck(Report report) {
    return Task.ofNetwork(
            TO_CHECK,
            report.getId(),
            Role.QUALITY_ASSURER,
            report.getSchoolId(),
            "/reports/" + report.getId())
        .except(team.members(report.getReviewId()));
  }

  @Transactional
  Versioned<ReportResponse> sendBack(UUID id, String ifMatch, String reason) {
    Opened opened = openFor(id, ReportAction.SEND_BACK, ifMatch);
    transitions.record(opened.actor(), opened.report().sendBack(opened.movers()), reason);
    tasks.close(TO_CHECK, id);
    return opened.saved();
  }

  @Transactional
  Versioned<ReportResponse> release(UUID id, String ifMatch) {
    Opened opened = openFor(id, ReportAction.RELEASE, ifMatch);
    UUID assurer = opened.actor().personId();
    transitions.record(opened.actor(), opened.report().release(assurer, opened.movers()));
    tasks.close(TO_CHECK, id);
    tasks.open(Task.ofHead(TO_COMMENT, id, opened.report().getSchoolId(), "/reports/" + id));
    return opened.saved();
  }

  /** Freezes the report; accreditation-service hears of it and opens its decisions. */
  @Transactional
  Versioned<ReportResponse> finalise(UUID id, String ifMatch) {
    Opened opened = openFor(id, ReportAction.FINALISE, ifMatch);
    Report report = opened.report();
    merged.hold();
    reports.lock(report);
    opened.requireVersion(ifMatch);
    ReportLifecycle.TABLE.next(report.getState(), ReportAction.FINALISE, opened.movers());
    requireAnswered(id);
    Report.Frozen frozen = composer.freeze(report, opened.review(), reports.nextNumber());
    transitions.record(opened.actor(), report.finalise(frozen, opened.movers()));
    tasks.close(TO_COMMENT, id);
    listener.reportFinalised(opened.review());
    forgetErased(report);
    return opened.saved();
  }

  /** What erased people wrote was kept for the findings alone; nothing rests on it any more. */
  private void forgetErased(Report report) {
    reports.flush();
    identities.eraseAgain(reports.erasedAuthors(report));
    reports.readAgain(report);
  }

  private void requireAnswered(UUID id) {
    long open = reports.comments(id).stream().filter(each -> !each.isAnswered()).count();
    if (open > 0) {
      throw new Refusal.AgainstTheRules(
          "%d of the school's comments are not answered yet.".formatted(open));
    }
  }

  @Transactional
  Versioned<ReportResponse> get(UUID id) {
    return open(id).versioned();
  }

  @Transactional
  Versioned<ReportResponse> ofReview(UUID reviewId) {
    reviews.visibleTo(reviewId, currentActor.get());
    return get(reports.of(reviewId).map(Report::getId).orElseThrow(Refusal.NotFound::new));
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    open(id);
    return transitions.of("report", id);
  }

  private Opened openFor(UUID id, ReportAction action, String ifMatch) {
    Opened opened = open(id);
    ReportLifecycle.TABLE.requireMayEver(action, opened.movers());
    opened.requireVersion(ifMatch);
    return opened;
  }

  /** Looks a report up for the caller; shared with the comments on it. */
  Opened open(UUID id) {
    Actor actor = currentActor.get();
    Report report = reports.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    Review review = reviews.known(report.getReviewId());
    return new Opened(report, review, actor, access.movers(actor, report, review), this);
  }

  private Versioned<ReportResponse> versioned(Opened opened) {
    Report report = opened.report();
    return new Versioned<>(
        mapper.toResponse(
            report,
            ReportLifecycle.TABLE.allowed(report.getState(), opened.movers()),
            reports.comments(report.getId())),
        report.getVersion());
  }

  /** A report with what its caller is to it. */
  record Opened(
      Report report, Review review, Actor actor, Set<Mover> movers, ReportService service) {
    void require(Mover mover) {
      if (!movers.contains(mover)) {
        throw new Refusal.NotAllowed("This is not your part in this report.");
      }
    }

    void requireVersion(String ifMatch) {
      Versions.require(ifMatch, report.getVersion(), () -> versioned().body());
    }

    Versioned<ReportResponse> saved() {
      service.reports.flush();
      return versioned();
    }

    Versioned<ReportResponse> versioned() {
      return service.versioned(this);
    }
  }
}
