package org.lantern.review.schoolresponse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.report.Opened;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportContent;
import org.lantern.review.report.ReportDesk;
import org.lantern.review.report.ReportPart;
import org.lantern.review.report.ReportState;
import org.lantern.review.review.Review;
import org.lantern.review.schoolcomment.SchoolCommentService;
import org.lantern.review.writing.NameChecks;

/** The school's right of reply: a text of the head, kept with the report. */
@ApplicationScoped
public class SchoolResponseService implements ReportPart {
  private final SchoolResponseRepository responses;
  private final SchoolCommentService comments;
  private final SchoolResponseMapper mapper;
  private final ReportDesk desk;
  private final NameChecks checks;
  private final NetworkTime time;

  SchoolResponseService(
      SchoolResponseRepository responses,
      SchoolCommentService comments,
      SchoolResponseMapper mapper,
      ReportDesk desk,
      NameChecks checks,
      NetworkTime time) {
    this.responses = responses;
    this.comments = comments;
    this.mapper = mapper;
    this.desk = desk;
    this.checks = checks;
    this.time = time;
  }

  /** The head's text and what they said on judgements. */
  @Override
  public Optional<ReportContent.Response> response(Report report) {
    List<ReportContent.Judgement> judgements =
        comments.judgements(report).stream()
            .map(c -> new ReportContent.Judgement(c.section(), c.passage(), c.text()))
            .toList();
    String text =
        responses.findByIdOptional(report.getId()).map(SchoolResponse::getText).orElse("");
    return Optional.of(new ReportContent.Response(text, judgements));
  }

  /** What the school said to the edition before stays until it says something else. */
  @Override
  public void begun(Report report, Review review, Optional<Report> earlier) {
    earlier
        .flatMap(before -> responses.findByIdOptional(before.getId()))
        .ifPresent(
            said -> {
              SchoolResponse again = new SchoolResponse(report.getId());
              again.write(said.getText(), said.getWrittenBy(), said.getWrittenAt());
              responses.persist(again);
            });
  }

  @Transactional
  Versioned<SchoolResponseResponse> get(UUID reportId) {
    desk.open(reportId);
    return versioned(responses.findByIdOptional(reportId));
  }

  @Transactional
  Versioned<SchoolResponseResponse> write(
      UUID reportId, WriteResponseRequest request, String ifMatch) {
    Opened opened = desk.openHeld(reportId);
    opened.require(Relation.HOST_HEAD);
    Optional<SchoolResponse> found = responses.findByIdOptional(reportId);
    Versioned<SchoolResponseResponse> now = versioned(found);
    Versions.require(ifMatch, now.version(), now::body);
    if (opened.report().getState() != ReportState.SCHOOL_CHECK) {
      throw new Refusal.NotInThisState(
          "The school responds while it checks the report; a final report is frozen with its"
              + " response. Ask the network to amend it.",
          List.of());
    }
    NameChecks.require(
        "The response",
        checks.outsideTheTeam(opened.review()).remarks(request.text()),
        request.acknowledged());
    SchoolResponse response = found.orElseGet(() -> begun(reportId, opened));
    response.write(request.text(), opened.actor().personId(), time.now());
    responses.flush();
    return versioned(Optional.of(response));
  }

  private SchoolResponse begun(UUID reportId, Opened opened) {
    SchoolResponse response = new SchoolResponse(reportId);
    response.write("", opened.actor().personId(), time.now());
    responses.persistAndFlush(response);
    return response;
  }

  /** What was never written has version 0, so that the first text comes under it. */
  private Versioned<SchoolResponseResponse> versioned(Optional<SchoolResponse> response) {
    return new Versioned<>(
        response.map(mapper::toResponse).orElse(new SchoolResponseResponse("", null)),
        response.map(SchoolResponse::getVersion).orElse(0L));
  }
}
