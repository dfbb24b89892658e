package org.lantern.review.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.finding.Finding;
import org.lantern.review.finding.FindingKind;
import org.lantern.review.finding.FindingsReader;
import org.lantern.review.finding.FindingsResponse;
import org.lantern.review.report.ReportFinalised;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewService;
import org.lantern.review.schoolcopy.HostRelations;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.subject.Subject;

/** Follows up what final reports recommend; the school says where it stands. */
@ApplicationScoped
public class RecommendationService implements ReportFinalised {
  private final CurrentActor currentActor;
  private final RecommendationRepository recommendations;
  private final RecommendationMapper mapper;
  private final RecommendationAccess access;
  private final ReviewService reviews;
  private final FindingsReader findings;
  private final SchoolCopyService schools;
  private final Transitions transitions;
  private final Tasks tasks;
  private final NetworkTime time;
  private final Ids ids;

  RecommendationService(
      CurrentActor currentActor,
      RecommendationRepository recommendations,
      RecommendationMapper mapper,
      RecommendationAccess access,
      ReviewService reviews,
      FindingsReader findings,
      SchoolCopyService schools,
      Transitions transitions,
      Tasks tasks,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.recommendations = recommendations;
    this.mapper = mapper;
    this.access = access;
    this.reviews = reviews;
    this.findings = findings;
    this.schools = schools;
    this.transitions = transitions;
    this.tasks = tasks;
    this.time = time;
    this.ids = ids;
  }

  /**
   * Every "even better if" of the first final report becomes a recommendation; a later version of
   * the report rests on the same findings and makes none.
   */
  @Override
  public void reportFinalised(Review review) {
    if (recommendations.isMade(review.getId())) {
      return;
    }
    List<UUID> nextSteps =
        findings.all(review).findings().stream()
            .filter(finding -> finding.kind() == FindingKind.EVEN_BETTER_IF)
            .map(FindingsResponse.Item::id)
            .toList();
    nextSteps.forEach(findingId -> make(review, findingId));
    if (!nextSteps.isEmpty()) {
      tasks.open(RecommendationTasks.toAnswer(review.getSubject(), review.getId()));
    }
  }

  private void make(Review review, UUID findingId) {
    Recommendation made =
        new Recommendation(ids.next(), findingId, review.getId(), review.getSubject());
    recommendations.persist(made);
    transitions.record(Actor.SYSTEM, made.made());
  }

  @Transactional
  Versioned<RecommendationResponse> move(UUID id, RecommendationAction action, String ifMatch) {
    Opened opened = openFor(id, action, ifMatch);
    return record(opened, opened.found().move(action, opened.movers()));
  }

  @Transactional
  Versioned<RecommendationResponse> decline(UUID id, String reason, String ifMatch) {
    Opened opened = openFor(id, RecommendationAction.DECLINE, ifMatch);
    return record(opened, opened.found().decline(reason, opened.movers()));
  }

  @Transactional
  Versioned<RecommendationResponse> supersede(UUID id, UUID by, String ifMatch) {
    Opened opened = openFor(id, RecommendationAction.SUPERSEDE, ifMatch);
    Transition move = opened.found().supersede(by, opened.movers());
    requireLater(opened.found(), by);
    return record(opened, move);
  }

  /** Both stay locked: no two take the place of each other. */
  private void requireLater(Recommendation earlier, UUID by) {
    Stream.of(earlier.getId(), by).sorted().forEach(recommendations::locked);
    recommendations
        .findByIdOptional(by)
        .filter(other -> other.getSubject().ownerId().equals(earlier.getSubject().ownerId()))
        .filter(other -> !other.getState().isOver())
        .filter(other -> isLater(other.getReviewId(), earlier.getReviewId()))
        .orElseThrow(
            () ->
                new Refusal.AgainstTheRules(
                    "Name a recommendation of a later review of this school that stands; it takes"
                        + " the place of this one."));
  }

  private boolean isLater(UUID reviewId, UUID earlierId) {
    Map<UUID, Review> both = reviews.known(List.of(reviewId, earlierId));
    return both.size() == 2 && both.get(reviewId).isAfter(both.get(earlierId));
  }

  @Transactional
  Versioned<RecommendationResponse> verify(UUID id, VerifyRequest request, String ifMatch) {
    Opened opened = openFor(id, RecommendationAction.VERIFY, ifMatch);
    if (!opened.teams().leadsLater(request.reviewId(), opened.found())) {
      throw new Refusal.AgainstTheRules(
          "Name the later review of this school that you lead and that is under way; its team"
              + " says what it found.");
    }
    Transition move = opened.found().verify(request.found(), request.reviewId(), opened.movers());
    return record(opened, move);
  }

  private Versioned<RecommendationResponse> record(Opened opened, Transition move) {
    transitions.record(opened.actor(), move);
    recommendations.flush();
    closeIfAnswered(opened.found().getReviewId(), move);
    return versioned(opened);
  }

  /** The lock lets two who answer the last two at once see each other. */
  private void closeIfAnswered(UUID reviewId, Transition move) {
    if (move.from() == RecommendationState.NEW && move.to() != RecommendationState.NEW) {
      reviews.lockedKnown(reviewId);
      if (!recommendations.isAnyNew(reviewId)) {
        tasks.close(RecommendationTasks.TO_ANSWER, reviewId);
      }
    }
  }

  /**
   * What waits for the analysis of a review: what the owner does about earlier next steps. Once the
   * visit is over nothing waits for it any more.
   */
  public List<WaitingRecommendation> waitingFor(Review review) {
    if (!review.isUnderWay()) {
      return List.of();
    }
    List<Recommendation> waiting =
        recommendations.waitingFor(review.getId(), review.getSubject().ownerId());
    Map<UUID, Finding> texts = texts(waiting);
    return waiting.stream()
        .map(each -> mapper.toWaiting(each, texts.get(each.getFindingId())))
        .toList();
  }

  /** What the school does about it, while it is its to do. */
  @Transactional
  Versioned<RecommendationResponse> write(UUID id, WriteProgressRequest request, String ifMatch) {
    Opened opened = open(id);
    if (!opened.movers().contains(Relation.HOST_HEAD)) {
      throw new Refusal.NotAllowed("The school's head writes what becomes of a recommendation.");
    }
    Versions.require(ifMatch, opened.found().getVersion(), () -> versioned(opened).body());
    if (opened.found().getState() == RecommendationState.SUPERSEDED) {
      throw new Refusal.AgainstTheRules(
          "Another recommendation has taken the place of this one. Write there what you do.");
    }
    if (opened.found().getState() == RecommendationState.WITHDRAWN) {
      throw new Refusal.AgainstTheRules(
          "The report that recommended this is void. What you do all the same stands in your own"
              + " plan.");
    }
    requireOfTheSchool(request.ownerId(), opened.found().getSubject());
    opened.found().write(request);
    recommendations.flush();
    return versioned(opened);
  }

  private void requireOfTheSchool(UUID personId, Subject subject) {
    if (personId != null && !schools.worksFor(personId, subject, time.today())) {
      throw new Refusal.AgainstTheRules("Choose somebody who works at the school today.");
    }
  }

  @Transactional
  Versioned<RecommendationResponse> get(UUID id) {
    return versioned(open(id));
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    open(id);
    return transitions.of("recommendation", id);
  }

  @Transactional
  PageResponse<RecommendationResponse> list(RecommendationSearch search, PageQuery page) {
    Actor actor = currentActor.get();
    RecommendationAccess.Teams teams = access.teams(actor);
    Set<UUID> own = HostRelations.ownedBy(actor);
    own.addAll(teams.ownersUnderWay());
    PanacheQuery<Recommendation> found =
        HostRelations.isStaff(actor)
            ? recommendations.exceptTied(schools.tiedTo(actor), teams.reviews(), own, search, page)
            : recommendations.ofOwners(own, search, page);
    PageResponse<Recommendation> items =
        PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list);
    Map<UUID, Finding> texts = texts(items.items());
    return items.map(
        each -> response(each, texts.get(each.getFindingId()), access.movers(actor, each, teams)));
  }

  private Map<UUID, Finding> texts(Collection<Recommendation> of) {
    return findings.known(
        of.stream().map(Recommendation::getFindingId).collect(Collectors.toSet()));
  }

  private Opened openFor(UUID id, RecommendationAction action, String ifMatch) {
    Opened opened = open(recommendations.locked(id));
    RecommendationLifecycle.TABLE.requireMayEver(action, opened.movers());
    Versions.require(ifMatch, opened.found().getVersion(), () -> versioned(opened).body());
    return opened;
  }

  private Opened open(UUID id) {
    return open(recommendations.findByIdOptional(id));
  }

  private Opened open(Optional<Recommendation> named) {
    Actor actor = currentActor.get();
    Recommendation found = named.orElseThrow(Refusal.NotFound::new);
    RecommendationAccess.Teams teams = access.teams(actor);
    Set<Mover> movers = access.movers(actor, found, teams);
    if (movers.isEmpty()) {
      throw new Refusal.NotFound();
    }
    return new Opened(found, actor, teams, movers);
  }

  private Versioned<RecommendationResponse> versioned(Opened opened) {
    Recommendation found = opened.found();
    Finding finding = texts(List.of(found)).get(found.getFindingId());
    return new Versioned<>(response(found, finding, opened.movers()), found.getVersion());
  }

  private RecommendationResponse response(
      Recommendation recommendation, Finding finding, Set<Mover> movers) {
    return mapper.toResponse(
        recommendation,
        finding,
        RecommendationLifecycle.TABLE.allowed(recommendation.getState(), movers));
  }

  /** A recommendation with what its caller is to it. */
  private record Opened(
      Recommendation found, Actor actor, RecommendationAccess.Teams teams, Set<Mover> movers) {}
}
