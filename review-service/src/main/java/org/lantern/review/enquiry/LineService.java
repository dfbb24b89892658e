package org.lantern.review.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.readiness.SharedAnalysis;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewTeam;
import org.lantern.review.writing.NameCheck;
import org.lantern.review.writing.NameChecks;
import org.lantern.review.writing.StaleText;

/** The team's lines of enquiry: thought of before the visit, answered by it. */
@ApplicationScoped
public class LineService {
  private static final String THING = "line of enquiry";

  private final LineAccess access;
  private final LineRepository lines;
  private final LineMapper mapper;
  private final FrameworkService frameworks;
  private final ReviewTeam team;
  private final MergedPeople merged;
  private final SharedAnalysis analysis;
  private final NameChecks checks;
  private final Transitions transitions;

  LineService(
      LineAccess access,
      LineRepository lines,
      LineMapper mapper,
      FrameworkService frameworks,
      ReviewTeam team,
      MergedPeople merged,
      SharedAnalysis analysis,
      NameChecks checks,
      Transitions transitions) {
    this.access = access;
    this.lines = lines;
    this.mapper = mapper;
    this.frameworks = frameworks;
    this.team = team;
    this.merged = merged;
    this.analysis = analysis;
    this.checks = checks;
    this.transitions = transitions;
  }

  /** A line that is opened for a change, with who changes it. */
  private record Found(LineAccess.Opened opened, LineOfEnquiry line) {}

  @Transactional
  Versioned<LineResponse> write(UUID reviewId, UUID id, WriteLineRequest request, String ifMatch) {
    LineAccess.Opened opened = access.changing(reviewId);
    Optional<LineOfEnquiry> there = lines.findByIdOptional(id);
    there.ifPresent(found -> requireOf(reviewId, found));
    if (there.isPresent() && there.get().says(request)) {
      return versioned(new Found(opened, there.get()));
    }
    there.ifPresent(found -> requireVersion(new Found(opened, found), request, ifMatch));
    opened.requireWritten();
    there.ifPresent(LineService::requireOpen);
    requireSound(opened.review(), request);
    UUID by = opened.actor().personId();
    there.ifPresent(found -> found.write(request, by));
    LineOfEnquiry line = there.orElseGet(() -> new LineOfEnquiry(id, reviewId, request, by));
    lines.persistAndFlush(line);
    return versioned(new Found(opened, line));
  }

  private void requireVersion(Found found, WriteLineRequest request, String ifMatch) {
    Versions.require(
        ifMatch,
        found.line().getVersion(),
        () -> new StaleText<>(versioned(found).body(), request.question()));
  }

  private static void requireOpen(LineOfEnquiry line) {
    if (line.getState() != LineState.OPEN) {
      throw new Refusal.NotInThisState(
          "This line of enquiry is answered or set aside. Reopen it before you change it or take it"
              + " away.",
          List.of());
    }
  }

  private void requireSound(Review review, WriteLineRequest request) {
    List<String> wrong = new ArrayList<>();
    String component = request.component();
    if (!frameworks.get(review.getFrameworkId()).content().hasComponent(component)) {
      wrong.add("The framework has no component \"" + component + "\"; use one of its codes.");
    }
    if (request.takenBy() != null
        && !team.reviewers(review.getId()).contains(merged.standsFor(request.takenBy()))) {
      wrong.add(
          "A line of enquiry is taken by the lead or a peer of this review's team; name one.");
    }
    if (!wrong.isEmpty()) {
      throw new Refusal.AgainstTheRules(wrong);
    }
  }

  /** Takes an open line away that the school has never read, until the findings are agreed. */
  @Transactional
  void remove(UUID reviewId, UUID id, String ifMatch) {
    Found found = find(reviewId, id);
    Versions.require(ifMatch, found.line().getVersion(), () -> versioned(found).body());
    found.opened().requireWritten();
    requireOpen(found.line());
    if (analysis.isShared(reviewId)) {
      throw new Refusal.NotInThisState(
          "The school has read this line of enquiry. Set it aside, and say why.", List.of());
    }
    transitions.forget(THING, List.of(id));
    lines.delete(found.line());
    lines.flush();
  }

  @Transactional
  Versioned<LineResponse> answer(UUID reviewId, UUID id, String answer, String ifMatch) {
    Found found = openFor(reviewId, id, LineAction.ANSWER, ifMatch);
    found.opened().requireAnswered();
    return move(found, LineAction.ANSWER, answer);
  }

  @Transactional
  Versioned<LineResponse> setAside(UUID reviewId, UUID id, String reason, String ifMatch) {
    Found found = openFor(reviewId, id, LineAction.SET_ASIDE, ifMatch);
    found.opened().review().requireTakesPlace();
    return move(found, LineAction.SET_ASIDE, reason);
  }

  @Transactional
  Versioned<LineResponse> reopen(UUID reviewId, UUID id, String ifMatch) {
    Found found = openFor(reviewId, id, LineAction.REOPEN, ifMatch);
    found.opened().requireWritten();
    return move(found, LineAction.REOPEN, null);
  }

  private Found openFor(UUID reviewId, UUID id, LineAction action, String ifMatch) {
    Found found = find(reviewId, id);
    LineLifecycle.TABLE.requireMayEver(action, found.opened().movers());
    Versions.require(ifMatch, found.line().getVersion(), () -> versioned(found).body());
    return found;
  }

  private Found find(UUID reviewId, UUID id) {
    LineAccess.Opened opened = access.changing(reviewId);
    LineOfEnquiry line = lines.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    requireOf(reviewId, line);
    return new Found(opened, line);
  }

  private static void requireOf(UUID reviewId, LineOfEnquiry line) {
    if (!line.getReviewId().equals(reviewId)) {
      throw new Refusal.NotFound();
    }
  }

  private Versioned<LineResponse> move(Found found, LineAction action, String words) {
    LineAccess.Opened opened = found.opened();
    LineOfEnquiry line = found.line();
    LineState before = line.move(action, opened.movers(), words, opened.actor().personId());
    transitions.note(opened.actor(), THING, line.getId(), before, action, line.getState());
    lines.flush();
    return versioned(found);
  }

  @Transactional
  List<LineResponse> list(UUID reviewId) {
    LineAccess.Opened opened = access.reading(reviewId);
    NameCheck check = checks.of(opened.review());
    return lines.of(reviewId).stream()
        .map(line -> opened.isOfTeam() ? response(line, check, opened) : read(line, opened))
        .toList();
  }

  /** As the school reads it. */
  private LineResponse read(LineOfEnquiry line, LineAccess.Opened opened) {
    LineResponse read = mapper.toSchool(line);
    return opened.readsAnswers() ? read : read.unanswered();
  }

  @Transactional
  List<HistoryResponse> history(UUID reviewId, UUID id) {
    LineAccess.Opened opened = access.reading(reviewId);
    if (!opened.isOfTeam()) {
      throw new Refusal.NotAllowed("What became of a line and when is for the review's team.");
    }
    requireOf(reviewId, lines.findByIdOptional(id).orElseThrow(Refusal.NotFound::new));
    return transitions.of(THING, id);
  }

  /** What the lines of enquiry still need before the school reads them. */
  public List<String> lacking(UUID reviewId) {
    return lines.isAny(reviewId)
        ? List.of()
        : List.of("Write at least one line of enquiry: what the visit is to find out.");
  }

  /** Words in them that look like a person's name. */
  public List<NameCheck.Remark> remarks(UUID reviewId, NameCheck check) {
    return lines.of(reviewId).stream()
        .flatMap(line -> check.remarks(line.words(), line.getDismissed()).stream())
        .toList();
  }

  private LineResponse response(LineOfEnquiry line, NameCheck check, LineAccess.Opened opened) {
    return mapper.toResponse(
        line,
        check.remarks(line.words(), line.getDismissed()),
        LineLifecycle.TABLE.allowed(line.getState(), opened.movers()));
  }

  private Versioned<LineResponse> versioned(Found found) {
    LineAccess.Opened opened = found.opened();
    return new Versioned<>(
        response(found.line(), checks.of(opened.review()), opened), found.line().getVersion());
  }
}
