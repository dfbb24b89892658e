package org.lantern.review.seat;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.candidate.CandidateService;
import org.lantern.review.passover.PassOver;
import org.lantern.review.passover.PassOverService;
import org.lantern.review.review.LeadChanged;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.reviewer.Part;
import org.lantern.review.staffing.Candidate;

/** Seats people on teams. The rules are asked at proposal, invitation and acceptance. */
@ApplicationScoped
public class SeatService {
  private static final List<String> ONLY_THEMSELVES =
      List.of(
          "Nobody declares by telephone. Ask them to sign in, agree to the protocol and declare"
              + " their ties; then they accept, or you record that they do.");

  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final SeatRepository seats;
  private final SeatDesk desk;
  private final SeatTasksService tasks;
  private final List<SeatGuard> guards;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final CandidateService candidates;
  private final PassOverService passOver;
  private final LeadChanged leads;
  private final Transitions transitions;
  private final NetworkTime time;
  private final Ids ids;

  SeatService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      SeatRepository seats,
      SeatDesk desk,
      SeatTasksService tasks,
      @All List<SeatGuard> guards,
      ReviewService reviews,
      ReviewAccess access,
      CandidateService candidates,
      PassOverService passOver,
      LeadChanged leads,
      Transitions transitions,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.seats = seats;
    this.desk = desk;
    this.tasks = tasks;
    this.guards = guards;
    this.reviews = reviews;
    this.access = access;
    this.candidates = candidates;
    this.passOver = passOver;
    this.leads = leads;
    this.transitions = transitions;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  SeatResponse propose(ProposeSeatRequest request, String key) {
    Actor actor = currentActor.get();
    Review review = reviews.lockedFor(request.reviewId(), actor);
    access.require(actor, review, Role.NETWORK_ADMIN);
    var call = new IdempotentCalls.Call(actor.personId(), "propose-seat", key, request);
    return calls.once(
        call,
        SeatResponse.class,
        () ->
            seat(
                review,
                new Seat(
                    ids.next(),
                    review.getId(),
                    request.personId(),
                    request.part(),
                    review.getDays()),
                request.passedOver(),
                actor));
  }

  /** Gives somebody a seat whom no rule refuses, within the running transaction. */
  SeatResponse seat(Review review, Seat seat, List<PassOver> passedOver, Actor actor) {
    tasks.places(review).requireRoom(seat.getPart());
    candidates.requireThere(seat.getPersonId());
    Candidate candidate = candidates.judge(review, seat.getPersonId(), seat.getPart());
    if (!candidate.fits()) {
      throw new Refusal.AgainstTheRules(candidate.refusals());
    }
    passOver.requireReasons(candidate, passedOver);
    seats.persistAndFlush(seat);
    passOver.keep(seat.getId(), candidate, passedOver, actor.personId());
    transitions.record(actor, seat.proposed());
    tasks.moved(seat, null, review);
    tasks.taken(review);
    return desk.response(desk.open(seat.getId()));
  }

  @Transactional
  Versioned<SeatResponse> invite(UUID id, String ifMatch) {
    OpenedSeat opened = desk.openFor(id, SeatAction.INVITE, ifMatch);
    Seat seat = opened.seat();
    move(opened, SeatAction.INVITE, null);
    Candidate candidate = asked(opened);
    if (!candidate.fits()) {
      throw new Refusal.AgainstTheRules(candidate.refusals());
    }
    tasks.ask(seat, opened.review());
    tasks.moved(seat, SeatState.PROPOSED, opened.review());
    return saved(opened);
  }

  /** What speaks against somebody is for those who allocate; the person reads that it does. */
  @Transactional
  Versioned<SeatResponse> accept(UUID id, String ifMatch) {
    OpenedSeat opened = desk.openFor(id, SeatAction.ACCEPT, ifMatch);
    Seat seat = opened.seat();
    SeatLifecycle.TABLE.next(seat.getState(), SeatAction.ACCEPT, opened.movers());
    List<String> lacking =
        guards.stream()
            .filter(guard -> guard.action() == SeatAction.ACCEPT)
            .flatMap(guard -> guard.lacking(seat).stream())
            .toList();
    if (!lacking.isEmpty()) {
      throw new Refusal.AgainstTheRules(
          opened.actor().recorded() == null ? lacking : ONLY_THEMSELVES);
    }
    move(opened, SeatAction.ACCEPT, null);
    if (!asked(opened).fits()) {
      throw new Refusal.AgainstTheRules(
          "You are not available for this review: a rule of the season speaks against it. Ask the"
              + " network, or decline with a reason.");
    }
    tasks.moved(seat, SeatState.INVITED, opened.review());
    if (seat.getPart() == Part.LEAD) {
      seats
          .formerLeads(seat)
          .forEach(former -> leads.leadChanged(seat.getReviewId(), former, seat.getPersonId()));
    }
    return saved(opened);
  }

  private Candidate asked(OpenedSeat opened) {
    Seat seat = opened.seat();
    tasks.places(opened.review()).beside(List.of(seat)).requireRoom(seat.getPart());
    return candidates.judge(opened.review(), seat.getPersonId(), seat.getPart());
  }

  @Transactional
  Versioned<SeatResponse> decline(UUID id, String ifMatch, String reason) {
    OpenedSeat opened = desk.openFor(id, SeatAction.DECLINE, ifMatch);
    move(opened, SeatAction.DECLINE, reason);
    tasks.moved(opened.seat(), SeatState.INVITED, opened.review());
    tasks.left(opened.seat(), opened.review());
    return saved(opened);
  }

  /** Somebody who has accepted is released with a reason, whoever wants it. */
  @Transactional
  Versioned<SeatResponse> withdraw(UUID id, String ifMatch, String reason) {
    OpenedSeat opened = desk.openFor(id, SeatAction.WITHDRAW, ifMatch);
    Seat seat = opened.seat();
    SeatLifecycle.TABLE.next(seat.getState(), SeatAction.WITHDRAW, opened.movers());
    if (seat.hasJoined()) {
      opened.review().requireTakesPlace();
      if (reason == null || reason.isBlank()) {
        throw new Refusal.AgainstTheRules(
            "Say why in reason: this seat was accepted, and the review counts on it.");
      }
    }
    withdraw(opened, reason);
    return saved(opened);
  }

  private void withdraw(OpenedSeat opened, String reason) {
    SeatState before = opened.seat().getState();
    move(opened, SeatAction.WITHDRAW, reason);
    tasks.moved(opened.seat(), before, opened.review());
    tasks.left(opened.seat(), opened.review());
    if (!opened.isOwn()) {
      tasks.tell(opened.seat(), SeatTasksService.ENDED);
    }
  }

  /** The objection to somebody is upheld, within the running transaction. */
  public void uphold(OpenedSeat opened) {
    withdraw(opened, null);
  }

  private void move(OpenedSeat opened, SeatAction action, String reason) {
    var move = opened.seat().move(action, opened.movers(), time.today());
    transitions.record(opened.actor(), move, reason);
  }

  private Versioned<SeatResponse> saved(OpenedSeat opened) {
    seats.flush();
    return new Versioned<>(desk.response(opened), opened.seat().getVersion());
  }
}
