package org.lantern.review.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.review.candidate.CandidateService;
import org.lantern.review.passover.PassOverService;
import org.lantern.review.passover.PassedOverResponse;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.schoolcopy.Phase;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.staffing.Verdict;

/** Reads seats, each reader what they may know. */
@ApplicationScoped
class SeatReadingService {
  /** What the school and the team read of how somebody came to the team. */
  private static final Set<SeatAction> FOR_OTHERS =
      EnumSet.of(SeatAction.PROPOSE, SeatAction.INVITE, SeatAction.ACCEPT);

  private final CurrentActor currentActor;
  private final SeatRepository seats;
  private final SeatDesk desk;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final SchoolCopyService schools;
  private final CandidateService candidates;
  private final PassOverService passedOver;
  private final MergedPeople merged;
  private final Transitions transitions;

  SeatReadingService(
      CurrentActor currentActor,
      SeatRepository seats,
      SeatDesk desk,
      ReviewService reviews,
      ReviewAccess access,
      SchoolCopyService schools,
      CandidateService candidates,
      PassOverService passedOver,
      MergedPeople merged,
      Transitions transitions) {
    this.currentActor = currentActor;
    this.seats = seats;
    this.desk = desk;
    this.reviews = reviews;
    this.access = access;
    this.schools = schools;
    this.candidates = candidates;
    this.passedOver = passedOver;
    this.merged = merged;
    this.transitions = transitions;
  }

  @Transactional
  Versioned<SeatResponse> get(UUID id) {
    return desk.versioned(desk.open(id));
  }

  /** Why soft rules were passed over, for those who allocate alone. */
  @Transactional
  List<PassedOverResponse> passedOver(UUID id) {
    desk.open(id).require(Role.NETWORK_ADMIN);
    return passedOver.of(id);
  }

  /** Which hard rules speak against the person as things stand, for those who allocate alone. */
  @Transactional
  List<Verdict> risks(UUID id) {
    OpenedSeat opened = desk.open(id);
    opened.require(Role.NETWORK_ADMIN);
    Seat seat = opened.seat();
    return seat.getState().isLive()
        ? candidates.judge(opened.review(), seat.getPersonId(), seat.getPart()).verdicts().stream()
            .filter(verdict -> !verdict.passes())
            .toList()
        : List.of();
  }

  /**
   * The moves of a seat, with their reasons, for those who allocate and the person; the school and
   * the team read how somebody came to the team and nothing of who does not come.
   */
  @Transactional
  List<HistoryResponse> history(UUID id) {
    OpenedSeat opened = desk.open(id);
    List<HistoryResponse> all = transitions.of("seat", id);
    if (opened.allocates()) {
      return all;
    }
    if (opened.isOwn()) {
      return all.stream().map(moved -> ofThemselves(moved, opened.actor())).toList();
    }
    if (!opened.seat().getState().isLive()) {
      throw new Refusal.NotFound();
    }
    return all.stream()
        .filter(moved -> FOR_OTHERS.stream().anyMatch(each -> each.name().equals(moved.action())))
        .map(HistoryResponse::withoutReason)
        .toList();
  }

  /** Why others moved somebody's seat may tell of a conflict or an objection. */
  private HistoryResponse ofThemselves(HistoryResponse moved, Actor actor) {
    return merged.idsOf(actor.personId()).contains(moved.personId())
        ? moved
        : moved.withoutReason();
  }

  /** The team as the reader may know it: the school sees nobody before they were asked. */
  @Transactional
  List<SeatResponse> of(UUID reviewId) {
    Actor actor = currentActor.get();
    Review review = reviews.visibleTo(reviewId, actor);
    Set<Mover> onReview = access.movers(actor, review);
    Collection<UUID> own = merged.idsOf(actor.personId());
    Phase phase = schools.phases(Set.of(review.getSchoolId())).get(review.getSchoolId());
    return seats.of(reviewId).stream()
        .filter(seat -> SeatDesk.sees(seat, SeatDesk.movers(seat, onReview, own)))
        .map(seat -> desk.response(seat, review, phase, SeatDesk.movers(seat, onReview, own)))
        .toList();
  }

  /** The seats somebody was asked to take. */
  @Transactional
  PageResponse<SeatResponse> mine(SeatSearch search, PageQuery page) {
    Actor actor = currentActor.get();
    Collection<UUID> own = merged.idsOf(actor.personId());
    var found = seats.askedOf(own, search, page);
    PageResponse<Seat> mine =
        PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list);
    Map<UUID, Review> known =
        reviews.known(mine.items().stream().map(Seat::getReviewId).collect(Collectors.toSet()));
    Map<UUID, Phase> phases =
        schools.phases(
            known.values().stream().map(Review::getSchoolId).collect(Collectors.toSet()));
    Map<UUID, Set<Relation>> parts = access.parts(actor);
    return mine.map(
        seat -> {
          Review review = known.get(seat.getReviewId());
          Set<Mover> movers = SeatDesk.movers(seat, access.movers(actor, review, parts), own);
          return desk.response(seat, review, phases.get(review.getSchoolId()), movers);
        });
  }
}
