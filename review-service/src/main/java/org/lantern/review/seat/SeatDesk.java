package org.lantern.review.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.schoolcopy.Phase;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * Hands out seats to those who may know of them, locked as far as they change something, and says
 * what each reader reads: the person and those who allocate how it stands, the school and the team
 * whether somebody comes, once they were asked.
 */
@ApplicationScoped
public class SeatDesk {
  private static final String NOT_AVAILABLE = "Not available for this review.";

  private final CurrentActor currentActor;
  private final SeatRepository seats;
  private final SeatMapper mapper;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final SchoolCopyService schools;
  private final MergedPeople merged;

  SeatDesk(
      CurrentActor currentActor,
      SeatRepository seats,
      SeatMapper mapper,
      ReviewService reviews,
      ReviewAccess access,
      SchoolCopyService schools,
      MergedPeople merged) {
    this.currentActor = currentActor;
    this.seats = seats;
    this.mapper = mapper;
    this.reviews = reviews;
    this.access = access;
    this.schools = schools;
    this.merged = merged;
  }

  /**
   * A seat the caller may know of.
   *
   * @throws Refusal.NotFound when they may not
   */
  public OpenedSeat open(UUID id) {
    Seat seat = seats.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    return opened(seat, reviews.known(seat.getReviewId()));
  }

  /** The same, with its review locked until the transaction ends, and as it stands since. */
  public OpenedSeat openLocked(UUID id) {
    Seat seat = open(id).seat();
    Review review = reviews.lockedKnown(seat.getReviewId());
    seats.getEntityManager().refresh(seat);
    return opened(seat, review);
  }

  /**
   * A seat that the caller is about to move, locked.
   *
   * @throws Refusal.NotAllowed when they may never move it so
   */
  OpenedSeat openFor(UUID id, SeatAction action, String ifMatch) {
    OpenedSeat opened = openLocked(id);
    SeatLifecycle.TABLE.requireMayEver(action, opened.movers());
    requireVersion(opened, ifMatch);
    return opened;
  }

  /**
   * @throws Refusal.Stale when the seat has moved on since it was read
   */
  public void requireVersion(OpenedSeat opened, String ifMatch) {
    Versions.require(ifMatch, opened.seat().getVersion(), () -> response(opened));
  }

  private OpenedSeat opened(Seat seat, Review review) {
    Actor actor = currentActor.get();
    Collection<UUID> own = merged.idsOf(actor.personId());
    Set<Mover> movers = movers(seat, access.movers(actor, review), own);
    if (!sees(seat, movers)) {
      throw new Refusal.NotFound();
    }
    return new OpenedSeat(seat, review, actor, movers);
  }

  static boolean sees(Seat seat, Set<Mover> movers) {
    return movers.contains(Role.NETWORK_ADMIN) || (!movers.isEmpty() && seat.isAsked());
  }

  /**
   * @param own all ids of who acts
   */
  static Set<Mover> movers(Seat seat, Set<Mover> onReview, Collection<UUID> own) {
    Set<Mover> movers = new HashSet<>(onReview);
    if (own.contains(seat.getPersonId())) {
      movers.remove(Role.NETWORK_ADMIN);
      movers.add(Relation.INVITED);
    }
    return movers;
  }

  /**
   * With the seat's version for who moves it. Others read how it stands less closely, and of the
   * version no more than that: it would tell them of moves they do not see.
   */
  Versioned<SeatResponse> versioned(OpenedSeat opened) {
    SeatResponse read = response(opened);
    boolean moves = opened.allocates() || opened.isOwn();
    return new Versioned<>(read, moves ? opened.seat().getVersion() : read.state().ordinal());
  }

  SeatResponse response(OpenedSeat opened) {
    Review review = opened.review();
    Map<UUID, Phase> phases = schools.phases(List.of(review.getSchoolId()));
    return response(opened.seat(), review, phases.get(review.getSchoolId()), opened.movers());
  }

  SeatResponse response(Seat seat, Review review, Phase phase, Set<Mover> movers) {
    boolean allocates = movers.contains(Role.NETWORK_ADMIN);
    var shown =
        allocates || movers.contains(Relation.INVITED)
            ? new SeatMapper.Shown(
                seat.getState(),
                seat.getAnswerBy(),
                allocates ? seat.getReplaces() : null,
                null,
                SeatLifecycle.TABLE.allowed(seat.getState(), movers))
            : shownToOthers(seat);
    return mapper.toResponse(seat, review, phase, shown);
  }

  private static SeatMapper.Shown shownToOthers(Seat seat) {
    return seat.getState().isLive()
        ? new SeatMapper.Shown(seat.standing(), null, null, null, List.of())
        : new SeatMapper.Shown(SeatState.WITHDRAWN, null, null, NOT_AVAILABLE, List.of());
  }
}
