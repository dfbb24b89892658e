package org.lantern.accreditation.decision;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.accreditation.practice.PracticeResponse;
import org.lantern.accreditation.reviewcopy.ReviewCopyService;
import org.lantern.accreditation.schoolcopy.HostRelations;
import org.lantern.accreditation.schoolcopy.SchoolCopyService;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;

/** The network decides on what reviews recommend, by people outside the team and without ties. */
@ApplicationScoped
public class DecisionService {
  private static final String TO_DECIDE = "practice-to-decide";

  private final CurrentActor currentActor;
  private final DecisionRepository decisions;
  private final DecisionMapper mapper;
  private final HostRelations relations;
  private final SchoolCopyService schools;
  private final ReviewCopyService reviews;
  private final Accredited listener;
  private final Transitions transitions;
  private final Tasks tasks;
  private final NetworkTime time;
  private final Ids ids;

  DecisionService(
      CurrentActor currentActor,
      DecisionRepository decisions,
      DecisionMapper mapper,
      HostRelations relations,
      SchoolCopyService schools,
      ReviewCopyService reviews,
      Accredited listener,
      Transitions transitions,
      Tasks tasks,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.decisions = decisions;
    this.mapper = mapper;
    this.relations = relations;
    this.schools = schools;
    this.reviews = reviews;
    this.listener = listener;
    this.transitions = transitions;
    this.tasks = tasks;
    this.time = time;
    this.ids = ids;
  }

  /** Opens the decision on a recommended practice; called by the reaction to the final report. */
  public void open(PracticeResponse practice) {
    Decision decision =
        new Decision(ids.next(), practice.id(), practice.reviewId(), practice.schoolId());
    decisions.persistAndFlush(decision);
    transitions.record(Actor.SYSTEM, decision.opened());
    tasks.open(toDecide(decision));
  }

  /** Who was on the team does not even know of the decision. */
  private Task toDecide(Decision decision) {
    return Task.ofNetwork(
            TO_DECIDE,
            decision.getId(),
            Role.NETWORK_ADMIN,
            decision.getSchoolId(),
            "/decisions/" + decision.getId())
        .except(reviews.team(decision.getReviewId()));
  }

  @Transactional
  Versioned<DecisionResponse> accredit(UUID id, LocalDate until, String ifMatch) {
    Actor actor = currentActor.get();
    Decision decision = decide(id, DecisionAction.ACCREDIT, ifMatch, null, actor);
    LocalDate today = time.today();
    if (until.isBefore(today)) {
      throw new Refusal.AgainstTheRules("Accredit until a day that has not passed.");
    }
    listener.accredited(actor, id, decision.getPracticeId(), decision.getSchoolId(), today, until);
    return versioned(decision, actor);
  }

  @Transactional
  Versioned<DecisionResponse> decline(UUID id, String reason, String ifMatch) {
    Actor actor = currentActor.get();
    return versioned(decide(id, DecisionAction.DECLINE, ifMatch, reason, actor), actor);
  }

  private Decision decide(
      UUID id, DecisionAction action, String ifMatch, String reason, Actor actor) {
    Decision decision = visible(id, actor);
    Set<Mover> movers = movers(actor, decision);
    DecisionLifecycle.TABLE.requireMayEver(action, movers);
    Versions.require(ifMatch, decision.getVersion(), () -> response(decision, actor));
    transitions.record(actor, decision.decide(action, actor.personId(), movers), reason);
    tasks.close(TO_DECIDE, id);
    decisions.flush();
    return decision;
  }

  @Transactional
  Versioned<DecisionResponse> get(UUID id) {
    Actor actor = currentActor.get();
    return versioned(visible(id, actor), actor);
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    visible(id, currentActor.get());
    return transitions.of("decision", id);
  }

  @Transactional
  PageResponse<DecisionResponse> list(DecisionState state, PageQuery page) {
    Actor actor = currentActor.get();
    List<UUID> own = actor.schoolsAs(Role.HEAD);
    List<UUID> onTeam = reviews.reviewsOf(actor.personId());
    PanacheQuery<Decision> found =
        HostRelations.isStaff(actor)
            ? decisions.exceptTied(schools.tiedTo(actor), onTeam, own, state, page)
            : decisions.ofSchools(own, state, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(decision -> inList(decision, actor, onTeam));
  }

  private DecisionResponse inList(Decision decision, Actor actor, List<UUID> onTeam) {
    return response(decision, movers(actor, decision, onTeam.contains(decision.getReviewId())));
  }

  private Decision visible(UUID id, Actor actor) {
    return decisions
        .findByIdOptional(id)
        .filter(decision -> !movers(actor, decision).isEmpty())
        .orElseThrow(Refusal.NotFound::new);
  }

  /** Who was on the review's team is walled off from the decision. */
  private Set<Mover> movers(Actor actor, Decision decision) {
    boolean onTeam =
        !actor.isSystem() && reviews.isOnTeam(decision.getReviewId(), actor.personId());
    return movers(actor, decision, onTeam);
  }

  private Set<Mover> movers(Actor actor, Decision decision, boolean onTeam) {
    Set<Mover> movers = new HashSet<>(relations.of(actor, decision.getSchoolId()));
    if (onTeam) {
      movers.removeIf(mover -> mover instanceof Role);
    }
    return movers;
  }

  private Versioned<DecisionResponse> versioned(Decision decision, Actor actor) {
    return new Versioned<>(response(decision, actor), decision.getVersion());
  }

  private DecisionResponse response(Decision decision, Actor actor) {
    return response(decision, movers(actor, decision));
  }

  private DecisionResponse response(Decision decision, Set<Mover> movers) {
    return mapper.toResponse(
        decision, DecisionLifecycle.TABLE.allowed(decision.getState(), movers));
  }
}
