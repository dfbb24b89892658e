package org.lantern.review.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.review.schoolcopy.EndingKind;
import org.lantern.review.schoolcopy.HostRelations;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.subject.Subject;
import org.lantern.review.subject.SubjectKind;

/**
 * Hands out requests to those who may know of them: who acts for the owner, the head of the school
 * into which that has merged, and network staff without ties who are not on the team of its review.
 */
@ApplicationScoped
class RequestDesk {
  private final RequestRepository requests;
  private final RequestMapper mapper;
  private final HostRelations relations;
  private final SchoolCopyService schools;
  private final RequestedReviews reviews;

  RequestDesk(
      RequestRepository requests,
      RequestMapper mapper,
      HostRelations relations,
      SchoolCopyService schools,
      RequestedReviews reviews) {
    this.requests = requests;
    this.mapper = mapper;
    this.relations = relations;
    this.schools = schools;
    this.reviews = reviews;
  }

  Request visible(UUID id, Actor actor) {
    return visible(requests.findByIdOptional(id), actor);
  }

  /** As {@link #visible}, locked until the transaction ends. */
  Request locked(UUID id, Actor actor) {
    return visible(requests.locked(id), actor);
  }

  private Request visible(Optional<Request> found, Actor actor) {
    return found
        .filter(request -> !movers(request, actor).isEmpty())
        .orElseThrow(Refusal.NotFound::new);
  }

  boolean actsForOwner(Actor actor, Subject subject) {
    return relations.of(actor, subject).contains(Relation.HOST_HEAD);
  }

  /** What somebody is to a request. */
  Set<Mover> movers(Request request, Actor actor) {
    boolean merged = request.getSchoolEnding() == EndingKind.MERGED_INTO_MEMBER;
    return movers(
        request, new Reader(actor, merged ? inherited(actor) : Set.of(), walledOff(actor)));
  }

  /**
   * Who reads requests.
   *
   * @param inherited the schools that merged into one for which they act
   * @param walledOff the requests of which staff know nothing, as {@link #walledOff}
   */
  record Reader(Actor actor, Set<UUID> inherited, Set<UUID> walledOff) {}

  /** For lists, read once before. */
  Reader reader(Actor actor) {
    return new Reader(actor, inherited(actor), walledOff(actor));
  }

  private Set<UUID> inherited(Actor actor) {
    return schools.mergedInto(HostRelations.ledBy(actor));
  }

  /**
   * The requests from whose reviews staff are walled off, because they are or were on the team; the
   * administrator's where they write down what somebody said.
   */
  Set<UUID> walledOff(Actor actor) {
    Actor hand = actor.recorded() == null ? actor : actor.recorded().by();
    return HostRelations.isStaff(hand) ? reviews.withOnTeam(hand.personId()) : Set.of();
  }

  /** What is left behind the wall: for a head who is staff as well the school's part. */
  static void wallOff(Set<Mover> movers, Actor actor) {
    if (actor.recorded() == null) {
      movers.retainAll(Set.of(Relation.HOST_HEAD));
    } else {
      movers.clear();
    }
  }

  private Set<Mover> movers(Request request, Reader reader) {
    Set<Mover> movers = relations.of(reader.actor(), request.getSubject());
    if (reader.walledOff().contains(request.getId())) {
      wallOff(movers, reader.actor());
    }
    if (request.getSubject().kind() == SubjectKind.SCHOOL
        && reader.inherited().contains(request.getSubject().ownerId())) {
      movers.add(Relation.SUCCESSOR_HEAD);
    }
    return movers;
  }

  RequestResponse response(Request request, Actor actor) {
    return response(request, movers(request, actor));
  }

  RequestResponse response(Request request, Reader reader) {
    return response(request, movers(request, reader));
  }

  private RequestResponse response(Request request, Set<Mover> movers) {
    return mapper.toResponse(request, request.allowed(movers));
  }

  Versioned<RequestResponse> saved(Request request, Actor actor) {
    requests.flush();
    return new Versioned<>(response(request, actor), request.getVersion());
  }
}
