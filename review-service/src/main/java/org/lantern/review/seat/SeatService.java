package org.lantern.review.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.Ids;
import org.lantern.review.programme.SeasonResponse;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.review.ReviewState;
import org.lantern.review.reviewer.Part;
import org.lantern.review.staffing.Candidate;
import org.lantern.review.staffing.StaffingService;

/** Seats people on teams. The rules are asked at proposal, invitation and acceptance. */
@ApplicationScoped
public class SeatService {
  static final String INVITATION = "seat-invitation";
  private static final Set<SeatAction> ASKS_THE_RULES =
      Set.of(SeatAction.INVITE, SeatAction.ACCEPT);

  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final SeatRepository seats;
  private final SeatMapper mapper;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final StaffingService staffing;
  private final SeatFactsReader facts;
  private final SoftRules softRules;
  private final MergedPeople merged;
  private final Transitions transitions;
  private final Tasks tasks;
  private final Ids ids;

  SeatService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      SeatRepository seats,
      SeatMapper mapper,
      ReviewService reviews,
      ReviewAccess access,
      StaffingService staffing,
      SeatFactsReader facts,
      SoftRules softRules,
      MergedPeople merged,
      Transitions transitions,
      Tasks tasks,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.seats = seats;
    this.mapper = mapper;
    this.reviews = reviews;
    this.access = access;
    this.staffing = staffing;
    this.facts = facts;
    this.softRules = softRules;
    this.merged = merged;
    this.transitions = transitions;
    this.tasks = tasks;
    this.ids = ids;
  }

  @Transactional
  PageResponse<Candidate> candidates(
      UUID reviewId, Part part, boolean fittingOnly, PageQuery page) {
    Actor actor = currentActor.get();
    Review review = reviews.visibleTo(reviewId, actor);
    access.require(actor, review, Role.NETWORK_ADMIN);
    return staffing.candidates(question(review, part), fittingOnly, page);
  }

  @Transactional
  SeatResponse propose(ProposeSeatRequest request, String key) {
    Actor actor = currentActor.get();
    Review review = reviews.lockedFor(request.reviewId(), actor);
    access.require(actor, review, Role.NETWORK_ADMIN);
    var call = new IdempotentCalls.Call(actor.personId(), "propose-seat", key, request);
    return calls.once(call, SeatResponse.class, () -> propose(request, review, actor));
  }

  private SeatResponse propose(ProposeSeatRequest request, Review review, Actor actor) {
    requireStaffing(review);
    requireThere(request.personId());
    Candidate candidate = askTheRules(review, request.personId(), request.part());
    softRules.requireReasons(candidate, request);
    Seat seat =
        new Seat(ids.next(), review.getId(), request.personId(), request.part(), review.getDays());
    seats.persistAndFlush(seat);
    softRules.keep(seat.getId(), candidate, request, actor.personId());
    transitions.record(actor, seat.proposed());
    return response(seat, review, actor);
  }

  private static void requireStaffing(Review review) {
    if (review.getState() != ReviewState.DATED) {
      throw new Refusal.AgainstTheRules("The team of this review is confirmed already.");
    }
  }

  private void requireThere(UUID personId) {
    if (merged.isErased(personId)) {
      throw new Refusal.AgainstTheRules("This person was erased. Propose somebody else.");
    }
  }

  private Candidate askTheRules(Review review, UUID personId, Part part) {
    Candidate candidate = staffing.judge(question(review, part), personId);
    if (!candidate.fits()) {
      throw new Refusal.AgainstTheRules(candidate.refusals());
    }
    return candidate;
  }

  private StaffingService.Question question(Review review, Part part) {
    SeasonResponse season = staffing.season(review.getSeasonId());
    return new StaffingService.Question(
        review.getSchoolId(),
        season,
        new TreeSet<>(review.getDays()),
        part,
        facts.of(review, season));
  }

  @Transactional
  Versioned<SeatResponse> move(UUID id, SeatAction action, String ifMatch, String reason) {
    Actor actor = currentActor.get();
    Seat seat = visible(id, actor);
    Review review = reviews.lockedKnown(seat.getReviewId());
    Set<Mover> movers = movers(seat, review, actor);
    SeatLifecycle.TABLE.requireMayEver(action, movers);
    Versions.require(ifMatch, seat.getVersion(), () -> response(seat, review, actor));
    SeatState before = seat.getState();
    var move = seat.move(action, movers);
    if (ASKS_THE_RULES.contains(action)) {
      requireStaffing(review);
      askTheRules(review, seat.getPersonId(), seat.getPart());
    }
    transitions.record(actor, move, reason);
    ask(seat, before);
    seats.flush();
    return new Versioned<>(response(seat, review, actor), seat.getVersion());
  }

  /** An invited person is waited for until the seat is invited no longer. */
  private void ask(Seat seat, SeatState before) {
    UUID person = seat.getPersonId();
    if (seat.getState() == SeatState.INVITED) {
      tasks.open(Task.ofPerson(INVITATION, seat.getId(), person, null, "/seats/" + seat.getId()));
    } else if (before == SeatState.INVITED) {
      tasks.close(INVITATION, seat.getId(), person);
    }
  }

  @Transactional
  Versioned<SeatResponse> get(UUID id) {
    Actor actor = currentActor.get();
    Seat seat = visible(id, actor);
    Review review = reviews.known(seat.getReviewId());
    return new Versioned<>(response(seat, review, actor), seat.getVersion());
  }

  /** Why soft rules were passed over, for those who allocate alone. */
  @Transactional
  List<PassedOverResponse> passedOver(UUID id) {
    Actor actor = currentActor.get();
    Seat seat = visible(id, actor);
    if (!movers(seat, reviews.known(seat.getReviewId()), actor).contains(Role.NETWORK_ADMIN)) {
      throw new Refusal.NotAllowed("Only those who allocate read this.");
    }
    return softRules.of(id);
  }

  /** The moves of a seat; why somebody declined only for those who allocate, and themselves. */
  @Transactional
  List<HistoryResponse> history(UUID id) {
    Actor actor = currentActor.get();
    Seat seat = visible(id, actor);
    Set<Mover> movers = movers(seat, reviews.known(seat.getReviewId()), actor);
    boolean readsReasons = movers.contains(Role.NETWORK_ADMIN) || movers.contains(Relation.INVITED);
    return transitions.of("seat", id).stream()
        .map(moved -> readsReasons ? moved : moved.withoutReason())
        .toList();
  }

  /** The team as the reader may know it: the school sees nobody before they were asked. */
  @Transactional
  List<SeatResponse> of(UUID reviewId) {
    Actor actor = currentActor.get();
    Review review = reviews.visibleTo(reviewId, actor);
    Set<Mover> onReview = access.movers(actor, review);
    Collection<UUID> own = merged.idsOf(actor.personId());
    return seats.of(reviewId).stream()
        .filter(seat -> sees(seat, movers(seat, onReview, own)))
        .map(seat -> response(seat, review, movers(seat, onReview, own)))
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
    Map<UUID, Set<Relation>> parts = access.parts(actor);
    return mine.map(
        seat -> {
          Review review = known.get(seat.getReviewId());
          return response(seat, review, movers(seat, access.movers(actor, review, parts), own));
        });
  }

  private Seat visible(UUID id, Actor actor) {
    Seat seat = seats.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    if (!sees(seat, movers(seat, reviews.known(seat.getReviewId()), actor))) {
      throw new Refusal.NotFound();
    }
    return seat;
  }

  private static boolean sees(Seat seat, Set<Mover> movers) {
    boolean allocates = movers.contains(Role.NETWORK_ADMIN);
    boolean own = movers.contains(Relation.INVITED);
    return allocates
        || (own && seat.isAsked())
        || (!movers.isEmpty() && !own && seat.getState().isJoining());
  }

  private Set<Mover> movers(Seat seat, Review review, Actor actor) {
    return movers(seat, access.movers(actor, review), merged.idsOf(actor.personId()));
  }

  /**
   * @param own all ids of who acts
   */
  private static Set<Mover> movers(Seat seat, Set<Mover> onReview, Collection<UUID> own) {
    Set<Mover> movers = new HashSet<>(onReview);
    if (own.contains(seat.getPersonId())) {
      movers.remove(Role.NETWORK_ADMIN);
      movers.add(Relation.INVITED);
    }
    return movers;
  }

  private SeatResponse response(Seat seat, Review review, Actor actor) {
    return response(seat, review, movers(seat, review, actor));
  }

  private SeatResponse response(Seat seat, Review review, Set<Mover> movers) {
    return mapper.toResponse(
        seat,
        review.getSchoolId(),
        review.getDays(),
        SeatLifecycle.TABLE.allowed(seat.getState(), movers));
  }
}
