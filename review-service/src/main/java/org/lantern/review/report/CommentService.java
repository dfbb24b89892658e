package org.lantern.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;

/** The school's check of facts: comments by the head, answers by the author. */
@ApplicationScoped
public class CommentService {
  private final IdempotentCalls calls;
  private final ReportRepository reports;
  private final ReportMapper mapper;
  private final ReportService service;
  private final Ids ids;

  CommentService(
      IdempotentCalls calls,
      ReportRepository reports,
      ReportMapper mapper,
      ReportService service,
      Ids ids) {
    this.calls = calls;
    this.reports = reports;
    this.mapper = mapper;
    this.service = service;
    this.ids = ids;
  }

  @Transactional
  ReportResponse.CommentResponse comment(UUID reportId, CommentRequest request, String key) {
    ReportService.Opened opened = service.open(reportId);
    opened.require(Relation.HOST_HEAD);
    var call =
        new IdempotentCalls.Call(
            opened.actor().personId(), "comment-on-report " + reportId, key, request);
    return calls.once(
        call,
        ReportResponse.CommentResponse.class,
        () -> {
          lockInSchoolCheck(opened.report());
          ReportComment made =
              new ReportComment(ids.next(), reportId, request.text(), opened.actor().personId());
          reports.save(made);
          return mapper.toResponse(made);
        });
  }

  @Transactional
  Versioned<ReportResponse.CommentResponse> answer(
      UUID reportId, UUID commentId, AnswerCommentRequest request, String ifMatch) {
    ReportService.Opened opened = service.open(reportId);
    opened.require(Relation.AUTHOR);
    ReportComment comment =
        reports
            .comment(commentId)
            .filter(found -> found.getReportId().equals(reportId))
            .orElseThrow(Refusal.NotFound::new);
    Versions.require(ifMatch, comment.getVersion(), () -> mapper.toResponse(comment));
    lockInSchoolCheck(opened.report());
    comment.answer(request, opened.actor().personId());
    reports.flush();
    return new Versioned<>(mapper.toResponse(comment), comment.getVersion());
  }

  /** Locked, so that nobody finalises the report while a comment comes in. */
  private void lockInSchoolCheck(Report report) {
    reports.lock(report);
    if (report.getState() != ReportState.SCHOOL_CHECK) {
      throw new Refusal.NotInThisState(
          "Comments are made and answered while the school checks the report.", List.of());
    }
  }
}
