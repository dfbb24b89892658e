package org.lantern.accreditation.practice;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.accreditation.reviewcopy.ReviewCopyService;
import org.lantern.accreditation.schoolcopy.HostRelations;
import org.lantern.accreditation.schoolcopy.SchoolCopyService;
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
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;

/** A school tells of its practice and nominates it; the review's outcome moves it on. */
@ApplicationScoped
public class PracticeService {
  private static final Set<Relation> PLATFORM = Set.of(Relation.SYSTEM);

  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final PracticeRepository practices;
  private final PracticeMapper mapper;
  private final HostRelations relations;
  private final SchoolCopyService schools;
  private final ReviewCopyService reviews;
  private final Transitions transitions;
  private final Ids ids;

  PracticeService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      PracticeRepository practices,
      PracticeMapper mapper,
      HostRelations relations,
      SchoolCopyService schools,
      ReviewCopyService reviews,
      Transitions transitions,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.practices = practices;
    this.mapper = mapper;
    this.relations = relations;
    this.schools = schools;
    this.reviews = reviews;
    this.transitions = transitions;
    this.ids = ids;
  }

  @Transactional
  PracticeResponse tell(TellPracticeRequest request, String key) {
    Actor actor = currentActor.get();
    if (!actor.isAtSchool(Role.HEAD, request.schoolId())) {
      throw new Refusal.NotAllowed("Only the school's head may tell of its practice.");
    }
    var call = new IdempotentCalls.Call(actor.personId(), "tell-practice", key, request);
    return calls.once(
        call,
        PracticeResponse.class,
        () -> {
          Practice practice = new Practice(ids.next(), request);
          practices.persistAndFlush(practice);
          return response(practice, actor);
        });
  }

  @Transactional
  Versioned<PracticeResponse> write(UUID id, WritePracticeRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Practice practice = visible(id, actor);
    requireHead(practice, actor);
    Versions.require(ifMatch, practice.getVersion(), () -> response(practice, actor));
    practice.write(request.title(), request.text());
    practices.flush();
    return versioned(practice, actor);
  }

  private void requireHead(Practice practice, Actor actor) {
    if (!relations.of(actor, practice.getSchoolId()).contains(Relation.HOST_HEAD)) {
      throw new Refusal.NotAllowed("Only the school's head changes what it tells.");
    }
  }

  @Transactional
  Versioned<PracticeResponse> nominate(UUID id, UUID reviewId, String ifMatch) {
    Actor actor = currentActor.get();
    Practice practice = visible(id, actor);
    Set<Mover> movers = relations.of(actor, practice.getSchoolId());
    PracticeLifecycle.TABLE.requireMayEver(PracticeAction.NOMINATE, movers);
    Versions.require(ifMatch, practice.getVersion(), () -> response(practice, actor));
    var move = practice.nominate(reviewId, movers);
    requireSound(practice, reviewId);
    transitions.record(actor, move);
    practices.flush();
    return versioned(practice, actor);
  }

  private void requireSound(Practice practice, UUID reviewId) {
    if (practice.getText().isBlank()) {
      throw new Refusal.AgainstTheRules("Say what the practice is before you nominate it.");
    }
    if (!reviews.takesPractice(reviewId, practice.getSchoolId())) {
      throw new Refusal.AgainstTheRules(
          "Nominate it to a dated review of the same school that has not started. If the days were"
              + " confirmed just now, try again shortly.");
    }
  }

  /**
   * What the final report says of a nominated practice; called by the reaction to it.
   *
   * @return the practice as it stands afterwards
   */
  public PracticeResponse recordEvaluation(UUID id, UUID reviewId, boolean recommended) {
    Practice practice =
        practices
            .findByIdOptional(id)
            .filter(found -> reviewId.equals(found.getReviewId()))
            .orElseThrow(Refusal.NotFound::new);
    transitions.record(Actor.SYSTEM, practice.evaluated(recommended, PLATFORM));
    practices.flush();
    return response(practice, Actor.SYSTEM);
  }

  /** A review will not test what was nominated to it; called by the reaction to that. */
  public void releaseFrom(UUID reviewId) {
    for (Practice practice : practices.nominatedTo(reviewId)) {
      transitions.record(Actor.SYSTEM, practice.release(PLATFORM));
    }
    practices.flush();
  }

  /** A practice for the features above, which have checked who asks. */
  public PracticeResponse known(UUID id) {
    return practices
        .findByIdOptional(id)
        .map(practice -> response(practice, Actor.SYSTEM))
        .orElseThrow(Refusal.NotFound::new);
  }

  @Transactional
  Versioned<PracticeResponse> get(UUID id) {
    Actor actor = currentActor.get();
    return versioned(visible(id, actor), actor);
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    visible(id, currentActor.get());
    return transitions.of("practice", id);
  }

  @Transactional
  PageResponse<PracticeResponse> list(PracticeSearch search, PageQuery page) {
    Actor actor = currentActor.get();
    List<UUID> own = actor.schoolsAs(Role.HEAD);
    PanacheQuery<Practice> found =
        HostRelations.isStaff(actor)
            ? practices.nominatedExceptTied(schools.tiedTo(actor), own, search, page)
            : practices.ofSchools(own, search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(practice -> response(practice, actor));
  }

  /** The school sees its drafts; staff only what was nominated. */
  private Practice visible(UUID id, Actor actor) {
    Practice practice = practices.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    Set<Mover> movers = relations.of(actor, practice.getSchoolId());
    boolean own = movers.contains(Relation.HOST_HEAD);
    if (!own && (movers.isEmpty() || practice.getState() == PracticeState.DRAFT)) {
      throw new Refusal.NotFound();
    }
    return practice;
  }

  private Versioned<PracticeResponse> versioned(Practice practice, Actor actor) {
    return new Versioned<>(response(practice, actor), practice.getVersion());
  }

  private PracticeResponse response(Practice practice, Actor actor) {
    return mapper.toResponse(
        practice,
        PracticeLifecycle.TABLE.allowed(
            practice.getState(), relations.of(actor, practice.getSchoolId())));
  }
}
