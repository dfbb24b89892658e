package org.lantern.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.review.ReviewTeam;
import org.lantern.review.seat.OpenedSeat;
import org.lantern.review.seat.Seat;
import org.lantern.review.seat.SeatDesk;
import org.lantern.review.seat.SeatMoved;
import org.lantern.review.seat.SeatService;
import org.lantern.review.seat.SeatState;

/**
 * Lets a school object to whoever was asked to join its review, until that begins; somebody who
 * allocates decides. The team hears nothing of it.
 */
@ApplicationScoped
public class ObjectionService implements SeatMoved {
  private static final String TO_DECIDE = "objection-to-decide";

  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final ObjectionRepository objections;
  private final ObjectionMapper mapper;
  private final SeatDesk desk;
  private final SeatService seats;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final ReviewTeam team;
  private final MergedPeople merged;
  private final Transitions transitions;
  private final Tasks tasks;
  private final NetworkTime time;
  private final Ids ids;

  ObjectionService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      ObjectionRepository objections,
      ObjectionMapper mapper,
      SeatDesk desk,
      SeatService seats,
      ReviewService reviews,
      ReviewAccess access,
      ReviewTeam team,
      MergedPeople merged,
      Transitions transitions,
      Tasks tasks,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.objections = objections;
    this.mapper = mapper;
    this.desk = desk;
    this.seats = seats;
    this.reviews = reviews;
    this.access = access;
    this.team = team;
    this.merged = merged;
    this.transitions = transitions;
    this.tasks = tasks;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  ObjectionResponse raise(RaiseObjectionRequest request, String key) {
    OpenedSeat opened = desk.openLocked(request.seatId());
    opened.require(Relation.HOST_HEAD);
    UUID by = opened.actor().personId();
    var call = new IdempotentCalls.Call(by, "raise-objection", key, request);
    return calls.once(call, ObjectionResponse.class, () -> raise(opened, request.reason()));
  }

  private ObjectionResponse raise(OpenedSeat opened, String reason) {
    Seat seat = opened.seat();
    Review review = opened.review();
    if (review.hasBegun() || !review.takesPlace()) {
      throw new Refusal.AgainstTheRules(
          "A school objects to somebody before its review begins. Speak to the network.");
    }
    if (!seat.getState().isLive()) {
      throw new Refusal.AgainstTheRules(
          "This person does not come; there is nothing to object to.");
    }
    if (objections.open(seat.getId()).isPresent()) {
      throw new Refusal.AlreadyThere(
          "The school objects to this person already. Wait for the network's decision.");
    }
    UUID by = opened.actor().personId();
    Objection made =
        new Objection(ids.next(), seat.getId(), review.getId(), reason, by, time.now());
    objections.persistAndFlush(made);
    transitions.record(opened.actor(), made.raised());
    tasks.open(
        Task.ofNetwork(
                TO_DECIDE,
                made.getId(),
                Role.NETWORK_ADMIN,
                review.getSchoolId(),
                "/objections/" + made.getId())
            .except(notFor(review, seat)));
    return response(made, opened);
  }

  /** Neither the team nor the person, who may be an administrator, hears of it. */
  private List<UUID> notFor(Review review, Seat seat) {
    Set<UUID> people = new HashSet<>(team.members(review.getId()));
    people.add(merged.standsFor(seat.getPersonId()));
    return List.copyOf(people);
  }

  /** Hidden from the team, and from the person, whatever else they are. */
  private static void requireConcerned(OpenedSeat opened) {
    boolean concerned =
        opened.movers().contains(Relation.HOST_HEAD)
            || opened.movers().contains(Role.NETWORK_ADMIN);
    if (opened.isOwn() || !concerned) {
      throw new Refusal.NotFound();
    }
  }

  @Transactional
  List<ObjectionResponse> of(UUID reviewId) {
    Actor actor = currentActor.get();
    Review review = reviews.visibleTo(reviewId, actor);
    access.require(actor, review, Relation.HOST_HEAD, Role.NETWORK_ADMIN);
    Set<Mover> movers = access.movers(actor, review);
    return objections.of(reviewId, merged.idsOf(actor.personId())).stream()
        .map(objection -> response(objection, actor, movers))
        .toList();
  }

  @Transactional
  Versioned<ObjectionResponse> get(UUID id) {
    Objection objection = objections.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    OpenedSeat opened = desk.open(objection.getSeatId());
    requireConcerned(opened);
    return new Versioned<>(response(objection, opened), objection.getVersion());
  }

  /** The network decides, and says why; the school reads the decision, the person nothing. */
  @Transactional
  Versioned<ObjectionResponse> decide(
      UUID id, ObjectionAction action, String ifMatch, String words) {
    InHand hand = locked(id, action, ifMatch);
    OpenedSeat opened = hand.opened();
    UUID by = opened.actor().personId();
    settle(hand, hand.objection().decide(action, words, by, time.now(), opened.movers()));
    if (action == ObjectionAction.UPHOLD) {
      seats.uphold(opened);
    }
    return saved(hand);
  }

  @Transactional
  Versioned<ObjectionResponse> withdraw(UUID id, String ifMatch) {
    InHand hand = locked(id, ObjectionAction.WITHDRAW, ifMatch);
    settle(hand, hand.objection().move(ObjectionAction.WITHDRAW, hand.opened().movers()));
    return saved(hand);
  }

  private void settle(InHand hand, Transition move) {
    transitions.record(hand.opened().actor(), move);
    tasks.close(TO_DECIDE, hand.objection().getId());
    objections.flush();
  }

  /** An objection with the seat it is about, both locked by their review. */
  private record InHand(Objection objection, OpenedSeat opened) {}

  private InHand locked(UUID id, ObjectionAction action, String ifMatch) {
    Objection objection = objections.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    OpenedSeat opened = desk.openLocked(objection.getSeatId());
    objections.getEntityManager().refresh(objection);
    requireConcerned(opened);
    ObjectionLifecycle.TABLE.requireMayEver(action, opened.movers());
    Versions.require(ifMatch, objection.getVersion(), () -> response(objection, opened));
    return new InHand(objection, opened);
  }

  private Versioned<ObjectionResponse> saved(InHand hand) {
    objections.flush();
    Objection objection = hand.objection();
    return new Versioned<>(response(objection, hand.opened()), objection.getVersion());
  }

  private ObjectionResponse response(Objection objection, OpenedSeat opened) {
    return response(objection, opened.actor(), opened.movers());
  }

  private ObjectionResponse response(Objection objection, Actor actor, Set<Mover> movers) {
    boolean readsReason =
        movers.contains(Role.NETWORK_ADMIN) || objection.getRaisedBy().equals(actor.personId());
    return mapper.toResponse(
        objection,
        readsReason ? objection.getReason() : null,
        ObjectionLifecycle.TABLE.allowed(objection.getState(), movers));
  }

  @Override
  public void seatMoved(Seat seat, SeatState before, Review review) {
    if (!seat.getState().isLive()) {
      objections
          .open(seat.getId())
          .ifPresent(
              objection -> {
                transitions.record(
                    Actor.SYSTEM, objection.move(ObjectionAction.LAPSE, Set.of(Relation.SYSTEM)));
                tasks.close(TO_DECIDE, objection.getId());
              });
    }
  }
}
