package org.lantern.review.schoolcomment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.report.Opened;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportDesk;
import org.lantern.review.report.ReportState;
import org.lantern.review.section.SectionService;
import org.lantern.review.writing.NameChecks;

/** The check of facts: the head comments, the lead proposes, the report's assurer decides. */
@ApplicationScoped
public class SchoolCommentService {
  private final IdempotentCalls calls;
  private final SchoolCommentRepository comments;
  private final SchoolCommentMapper mapper;
  private final ReportDesk desk;
  private final SectionService sections;
  private final NameChecks checks;
  private final CommentDeadlines deadlines;
  private final NetworkTime time;
  private final Ids ids;

  SchoolCommentService(
      IdempotentCalls calls,
      SchoolCommentRepository comments,
      SchoolCommentMapper mapper,
      ReportDesk desk,
      SectionService sections,
      NameChecks checks,
      CommentDeadlines deadlines,
      NetworkTime time,
      Ids ids) {
    this.calls = calls;
    this.comments = comments;
    this.mapper = mapper;
    this.desk = desk;
    this.sections = sections;
    this.checks = checks;
    this.deadlines = deadlines;
    this.time = time;
    this.ids = ids;
  }

  /** Everybody who takes part in the report as it stands. */
  @Transactional
  List<SchoolCommentResponse> list(UUID reportId) {
    desk.open(reportId);
    return comments.of(reportId).stream().map(mapper::toResponse).toList();
  }

  /** What the school said on judgements, for its response. */
  public List<SchoolCommentResponse> judgements(Report report) {
    return comments.judgements(report.getId()).stream().map(mapper::toResponse).toList();
  }

  @Transactional
  SchoolCommentResponse comment(UUID reportId, SchoolCommentRequest request, String key) {
    Opened opened = desk.openHeld(reportId);
    opened.require(Relation.HOST_HEAD);
    var call =
        new IdempotentCalls.Call(
            opened.actor().personId(), "comment-on-report " + reportId, key, request);
    return calls.once(call, SchoolCommentResponse.class, () -> made(opened, request));
  }

  private SchoolCommentResponse made(Opened opened, SchoolCommentRequest request) {
    Report report = opened.report();
    requireSchoolCheck(report);
    requireInTime(report);
    sections.requirePassage(opened, request.section(), request.passage());
    NameChecks.require(
        "The comment",
        checks.outsideTheTeam(opened.review()).remarks(request.text()),
        request.acknowledged());
    UUID by = opened.actor().personId();
    SchoolComment made = new SchoolComment(ids.next(), report.getId(), request, by);
    comments.persistAndFlush(made);
    if (request.nature() == SchoolComment.Nature.FACT) {
      deadlines.made(made, opened);
    }
    return mapper.toResponse(made);
  }

  private static void requireSchoolCheck(Report report) {
    if (report.getState() != ReportState.SCHOOL_CHECK) {
      throw new Refusal.NotInThisState(
          "Comments are made and decided while the school checks the report.", List.of());
    }
  }

  private void requireInTime(Report report) {
    if (report.getFactsConfirmedAt() != null) {
      throw new Refusal.AgainstTheRules(
          "You have said that the facts are checked. Write what you still want to say into the"
              + " school's response; it stays with the report.");
    }
    if (report.getCommentsDueOn() != null && time.today().isAfter(report.getCommentsDueOn())) {
      throw new Refusal.AgainstTheRules(
          "Comments on facts were possible until %s. Write yours into the school's response; it stays with the report."
              .formatted(report.getCommentsDueOn()));
    }
  }

  @Transactional
  Versioned<SchoolCommentResponse> propose(
      UUID reportId, UUID commentId, ProposeAnswerRequest request, String ifMatch) {
    Opened opened = desk.openHeld(reportId);
    opened.require(Relation.AUTHOR);
    SchoolComment comment = named(reportId, commentId, ifMatch);
    requireSchoolCheck(opened.report());
    comment.propose(request, opened.actor().personId());
    comments.flush();
    deadlines.proposed(comment, opened);
    return versioned(comment);
  }

  @Transactional
  Versioned<SchoolCommentResponse> decide(
      UUID reportId, UUID commentId, DecideCommentRequest request, String ifMatch) {
    Opened opened = desk.openHeld(reportId);
    opened.require(Role.QUALITY_ASSURER);
    UUID assurer = opened.report().getAssurerId();
    UUID actor = opened.actor().personId();
    if (!actor.equals(assurer)) {
      throw new Refusal.NotAllowed(
          "The assurer of this report decides. If they cannot, take the report over first.");
    }
    SchoolComment comment = named(reportId, commentId, ifMatch);
    requireSchoolCheck(opened.report());
    comment.decide(request, actor);
    comments.flush();
    deadlines.decided(comment, opened);
    return versioned(comment);
  }

  private SchoolComment named(UUID reportId, UUID commentId, String ifMatch) {
    SchoolComment comment =
        comments
            .findByIdOptional(commentId)
            .filter(found -> found.getReportId().equals(reportId))
            .orElseThrow(Refusal.NotFound::new);
    Versions.require(ifMatch, comment.getVersion(), () -> mapper.toResponse(comment));
    return comment;
  }

  private Versioned<SchoolCommentResponse> versioned(SchoolComment comment) {
    return new Versioned<>(mapper.toResponse(comment), comment.getVersion());
  }
}
