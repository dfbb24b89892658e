package org.lantern.review.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.practicecopy.PracticeCopyService;
import org.lantern.review.request.RequestService;
import org.lantern.review.review.Review;
import org.lantern.review.visit.ActivityService;
import org.lantern.review.writing.NameCheck;
import org.lantern.review.writing.NameChecks;
import org.lantern.review.writing.StaleText;

/** What lead and school settle before a visit: the lead writes it down, the school agrees. */
@ApplicationScoped
public class PlanService {
  static final String THING = "point of the plan";

  private final PlanAccess access;
  private final PlanPointRepository points;
  private final PlanMapper mapper;
  private final PlanTaskService awaited;
  private final PracticeCopyService practices;
  private final ActivityService activities;
  private final RequestService requests;
  private final NameChecks checks;
  private final Transitions transitions;
  private final NetworkTime time;

  PlanService(
      PlanAccess access,
      PlanPointRepository points,
      PlanMapper mapper,
      PlanTaskService awaited,
      PracticeCopyService practices,
      ActivityService activities,
      RequestService requests,
      NameChecks checks,
      Transitions transitions,
      NetworkTime time) {
    this.access = access;
    this.points = points;
    this.mapper = mapper;
    this.awaited = awaited;
    this.practices = practices;
    this.activities = activities;
    this.requests = requests;
    this.checks = checks;
    this.transitions = transitions;
    this.time = time;
  }

  @Transactional
  List<PlanPointResponse> list(UUID reviewId) {
    PlanAccess.Opened opened = access.reading(reviewId);
    String stamp = activities.stamp(reviewId);
    NameCheck check = checks.of(opened.review());
    return points.of(reviewId).stream()
        .map(point -> response(point, stamp, check, opened))
        .toList();
  }

  @Transactional
  List<HistoryResponse> history(UUID reviewId, UUID id) {
    access.reading(reviewId);
    find(reviewId, id);
    return transitions.of(THING, id);
  }

  /** Makes the point, or says something else with it; the school is asked again then. */
  @Transactional
  Versioned<PlanPointResponse> write(
      UUID reviewId, UUID id, WritePlanPointRequest request, String ifMatch) {
    PlanAccess.Opened opened = access.changing(reviewId, Relation.LEAD);
    Optional<PlanPoint> there = points.findByIdOptional(id);
    there.ifPresent(found -> requireOf(reviewId, found));
    String planned = activities.stamp(reviewId);
    String stamp = request.kind() == PlanKind.TIMETABLE ? planned : null;
    if (there.isPresent() && there.get().says(request, stamp)) {
      return versioned(there.get(), opened, planned);
    }
    there.ifPresent(found -> requireVersion(found, opened, request, planned, ifMatch));
    requireSound(opened.review(), id, request);
    UUID by = opened.actor().personId();
    there.ifPresent(found -> change(found, opened, request, stamp));
    PlanPoint point =
        there.orElseGet(() -> new PlanPoint(id, reviewId, request, stamp, by, time.now()));
    points.persistAndFlush(point);
    awaited.waiting(opened.review(), planned);
    return versioned(point, opened, planned);
  }

  private void change(
      PlanPoint point, PlanAccess.Opened opened, WritePlanPointRequest request, String stamp) {
    point.write(request, stamp, opened.actor().personId());
    if (point.getState() == PlanState.AGREED) {
      move(point, opened, PlanAction.CHANGE, null);
    }
  }

  private void requireVersion(
      PlanPoint point,
      PlanAccess.Opened opened,
      WritePlanPointRequest request,
      String planned,
      String ifMatch) {
    Versions.require(
        ifMatch,
        point.getVersion(),
        () -> new StaleText<>(versioned(point, opened, planned).body(), request.words()));
  }

  private void requireSound(Review review, UUID id, WritePlanPointRequest request) {
    List<String> wrong = new ArrayList<>(request.unfit(requestedOn(review), time.today()));
    if (request.practiceId() != null
        && practices.nominatedFor(review.getId(), review.getSchoolId()).stream()
            .noneMatch(practice -> practice.getId().equals(request.practiceId()))) {
      wrong.add("The school nominated no such practice for this review; name one that it did.");
    }
    points.of(review.getId()).stream()
        .filter(
            point ->
                point.getId().equals(id) != point.isAbout(request.kind(), request.practiceId()))
        .findAny()
        .ifPresent(point -> wrong.add(taken(point, id)));
    if (!wrong.isEmpty()) {
      throw new Refusal.AgainstTheRules(wrong);
    }
  }

  private LocalDate requestedOn(Review review) {
    return review.getRequestId() == null ? null : requests.madeOn(review.getRequestId());
  }

  private static String taken(PlanPoint point, UUID id) {
    return point.getId().equals(id)
        ? "A point of the plan stays about what it is about. Write another one."
        : "There is a point about this already. Change that one: " + point.getId();
  }

  @Transactional
  Versioned<PlanPointResponse> agree(UUID reviewId, UUID id, String ifMatch) {
    PlanAccess.Opened opened = access.changing(reviewId, Relation.HOST_HEAD);
    PlanPoint point = find(reviewId, id);
    String planned = activities.stamp(reviewId);
    Versions.require(ifMatch, point.getVersion(), () -> versioned(point, opened, planned).body());
    if (point.getKind() == PlanKind.CALL) {
      throw new Refusal.AgainstTheRules(
          "That you talked needs no agreement. Tell the lead if it reads otherwise than it was.");
    }
    if (point.getKind() == PlanKind.TIMETABLE && !planned.equals(point.getStamp())) {
      throw new Refusal.AgainstTheRules(
          "The timetable has changed since the lead asked. Read it, and let the lead ask again.");
    }
    move(point, opened, PlanAction.AGREE, opened.actor().personId());
    points.flush();
    awaited.waiting(opened.review(), planned);
    return versioned(point, opened, planned);
  }

  private void move(PlanPoint point, PlanAccess.Opened opened, PlanAction action, UUID by) {
    PlanState before = point.move(action, opened.movers(), by);
    transitions.note(opened.actor(), THING, point.getId(), before, action, point.getState());
  }

  private PlanPoint find(UUID reviewId, UUID id) {
    PlanPoint point = points.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    requireOf(reviewId, point);
    return point;
  }

  private static void requireOf(UUID reviewId, PlanPoint point) {
    if (!point.getReviewId().equals(reviewId)) {
      throw new Refusal.NotFound();
    }
  }

  private PlanPointResponse response(
      PlanPoint point, String stamp, NameCheck check, PlanAccess.Opened opened) {
    return mapper.toResponse(
        point,
        point.getKind() != PlanKind.TIMETABLE || stamp.equals(point.getStamp()),
        opened.isLead() ? check.remarks(point.getWords(), point.getDismissed()) : List.of(),
        allowed(point, stamp, opened));
  }

  /** Nothing that would be refused: not once the visit began, nor to another timetable. */
  private static List<PlanAction> allowed(PlanPoint point, String stamp, PlanAccess.Opened opened) {
    if (point.getKind() == PlanKind.CALL || !opened.isAhead()) {
      return List.of();
    }
    return PlanLifecycle.TABLE.allowed(point.getState(), opened.movers()).stream()
        .filter(action -> action != PlanAction.AGREE || point.isAsked(stamp))
        .toList();
  }

  private Versioned<PlanPointResponse> versioned(
      PlanPoint point, PlanAccess.Opened opened, String planned) {
    return new Versioned<>(
        response(point, planned, checks.of(opened.review()), opened), point.getVersion());
  }
}
