package org.lantern.review.reportcheck;

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
import org.lantern.review.report.ReportDesk;
import org.lantern.review.report.ReportState;
import org.lantern.review.review.OnTeam;
import org.lantern.review.section.SectionService;

/** Comments on a draft: by the team while it is written, by the assurer in the quality check. */
@ApplicationScoped
public class DraftCommentService {
  private final IdempotentCalls calls;
  private final DraftCommentRepository comments;
  private final CheckMapper mapper;
  private final ReportDesk desk;
  private final SectionService sections;
  private final NetworkTime time;
  private final Ids ids;

  DraftCommentService(
      IdempotentCalls calls,
      DraftCommentRepository comments,
      CheckMapper mapper,
      ReportDesk desk,
      SectionService sections,
      NetworkTime time,
      Ids ids) {
    this.calls = calls;
    this.comments = comments;
    this.mapper = mapper;
    this.desk = desk;
    this.sections = sections;
    this.time = time;
    this.ids = ids;
  }

  /** The school, and administrators, know of no comment on a draft. */
  @Transactional
  List<DraftCommentResponse> list(UUID reportId) {
    desk.open(reportId)
        .require(Relation.LEAD, Relation.PEER, Relation.SHADOW, Role.QUALITY_ASSURER);
    return comments.of(reportId).stream().map(mapper::toResponse).toList();
  }

  /** A shadow reads comments and makes none. */
  private static Opened requireCommenter(Opened opened) {
    opened.require(Relation.LEAD, Relation.PEER, Role.QUALITY_ASSURER);
    return opened;
  }

  @Transactional
  DraftCommentResponse comment(UUID reportId, DraftCommentRequest request, String key) {
    Opened opened = requireCommenter(desk.openHeld(reportId));
    var call =
        new IdempotentCalls.Call(
            opened.actor().personId(), "comment-on-draft " + reportId, key, request);
    return calls.once(call, DraftCommentResponse.class, () -> made(opened, request));
  }

  private DraftCommentResponse made(Opened opened, DraftCommentRequest request) {
    DraftComment.Origin origin = origin(opened);
    sections.requirePassage(opened, request.section(), request.passage());
    DraftComment made =
        new DraftComment(
            ids.next(),
            opened.report().getId(),
            origin,
            request,
            opened.actor().personId(),
            time.now());
    comments.persistAndFlush(made);
    return mapper.toResponse(made);
  }

  private static DraftComment.Origin origin(Opened opened) {
    boolean onTeam = OnTeam.works(opened.movers());
    ReportState needed = onTeam ? ReportState.DRAFTING : ReportState.QUALITY_CHECK;
    if (opened.report().getState() != needed) {
      throw new Refusal.NotInThisState(
          "The team comments while the report is drafted, the assurer in the quality check.",
          List.of());
    }
    return onTeam ? DraftComment.Origin.TEAM : DraftComment.Origin.QUALITY;
  }

  @Transactional
  Versioned<DraftCommentResponse> resolve(UUID reportId, UUID commentId, String ifMatch) {
    Opened opened = requireCommenter(desk.openHeld(reportId));
    opened.require(Relation.AUTHOR);
    DraftComment comment =
        comments
            .findByIdOptional(commentId)
            .filter(found -> found.getReportId().equals(reportId))
            .orElseThrow(Refusal.NotFound::new);
    Versions.require(ifMatch, comment.getVersion(), () -> mapper.toResponse(comment));
    if (opened.report().getState() != ReportState.DRAFTING) {
      throw new Refusal.NotInThisState(
          "Comments are resolved while the report is drafted.", List.of());
    }
    comment.resolve(opened.actor().personId(), time.now());
    comments.flush();
    return new Versioned<>(mapper.toResponse(comment), comment.getVersion());
  }
}
