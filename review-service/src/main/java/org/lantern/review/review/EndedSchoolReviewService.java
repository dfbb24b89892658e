package org.lantern.review.review;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.dayoffer.OfferedDaysService;
import org.lantern.review.request.EndedSchoolRequestService;
import org.lantern.review.request.RequestService;
import org.lantern.review.schoolcopy.EndingKind;
import org.lantern.review.schoolcopy.FactsChanged;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.schoolcopy.SchoolEnded;
import org.lantern.review.schoolcopy.SchoolEnding;
import org.lantern.review.subject.SubjectKind;

/** What becomes of a school's dated reviews when it ends. See docs/endings.md. */
@ApplicationScoped
public class EndedSchoolReviewService implements SchoolEnded {
  static final String TO_DECIDE = "review-of-ended-school";

  private final CurrentActor currentActor;
  private final ReviewRepository repository;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final CancellationService cancellations;
  private final RequestService requests;
  private final EndedSchoolRequestService requestEndings;
  private final OfferedDaysService offers;
  private final SchoolCopyService schools;
  private final ReviewTeam team;
  private final FactsChanged facts;
  private final List<VisitAhead> visitAhead;
  private final List<OwnerChanged> ownerChanged;
  private final Transitions transitions;
  private final Tasks tasks;
  private final NetworkTime time;

  EndedSchoolReviewService(
      CurrentActor currentActor,
      ReviewRepository repository,
      ReviewService reviews,
      ReviewAccess access,
      CancellationService cancellations,
      RequestService requests,
      EndedSchoolRequestService requestEndings,
      OfferedDaysService offers,
      SchoolCopyService schools,
      ReviewTeam team,
      FactsChanged facts,
      @All List<VisitAhead> visitAhead,
      @All List<OwnerChanged> ownerChanged,
      Transitions transitions,
      Tasks tasks,
      NetworkTime time) {
    this.currentActor = currentActor;
    this.repository = repository;
    this.reviews = reviews;
    this.access = access;
    this.cancellations = cancellations;
    this.requests = requests;
    this.requestEndings = requestEndings;
    this.offers = offers;
    this.schools = schools;
    this.team = team;
    this.facts = facts;
    this.visitAhead = visitAhead;
    this.ownerChanged = ownerChanged;
    this.transitions = transitions;
    this.tasks = tasks;
    this.time = time;
  }

  @Override
  public void ended(SchoolEnding ending) {
    for (UUID id : repository.underWayOf(ending.schoolId())) {
      Review review = reviews.lockedWithRequest(id, Actor.SYSTEM);
      if (review.isUnderWay()) {
        ended(review, ending);
      }
    }
  }

  private void ended(Review review, SchoolEnding ending) {
    if (review.getSubject().kind() != SubjectKind.SCHOOL) {
      hostEnded(review, ending);
      return;
    }
    switch (ending.kind()) {
      case CLOSED, MERGED_ELSEWHERE -> {
        if (review.getState() == ReviewState.IN_PROGRESS) {
          tasks.open(toDecide(review));
        } else {
          cancellations.cancelWithSchool(review, ending.sentence());
        }
      }
      case MERGED_INTO_MEMBER, SPLIT -> tasks.open(toDecide(review));
      case NEW_NUMBER, VANISHED -> {}
    }
  }

  /** A trust and an area outlast one school. */
  private void hostEnded(Review review, SchoolEnding ending) {
    if (EndingKind.canMove(ending.kind(), review.getSubject().kind())) {
      tasks.open(toDecide(review));
    }
  }

  /** Keep, move or cancel it: for administrators who are not on its team. */
  private Task toDecide(Review review) {
    return Task.ofNetwork(
            TO_DECIDE,
            review.getId(),
            Role.NETWORK_ADMIN,
            review.getSchoolId(),
            "/reviews/" + review.getId())
        .except(team.everMembers(review.getId()));
  }

  /**
   * The review is of a school that goes on from now on, or meets at another of its subject, and its
   * request with it. The rules by which its team was staffed are asked again: whom they speak
   * against is at risk.
   */
  @Transactional
  Versioned<ReviewResponse> move(UUID id, UUID schoolId, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = reviews.lockedWithRequest(id, actor);
    Set<Mover> movers = reviews.requireMay(review, ReviewAction.MOVE, ifMatch, actor);
    requestEndings.requireCanHost(review.getSubject(), schoolId);
    access.requireUntied(actor, schoolId);
    requireNobodyBelongsThere(review, schoolId);
    if (!review.isPostponed()) {
      reviews.requireNoOther(
          review.getRequestId(),
          schoolId,
          review.getDays(),
          "Postpone one of the two, then move it.");
    }
    requestEndings.followReview(review.getRequestId(), schoolId, actor);
    UUID owner = review.getSubject().ownerId();
    transitions.record(actor, review.moveTo(schoolId, movers));
    repository.reread(review);
    if (!owner.equals(review.getSubject().ownerId())) {
      ownerChanged.forEach(each -> each.ownerChanged(review));
    }
    tasks.close(TO_DECIDE, id);
    facts.ofSchool(schoolId);
    if (review.isPostponed()) {
      offers.withdraw(review.getRequestId());
      requests.awaitDays(review.getRequestId());
    } else if (!review.hasBegun()) {
      visitAhead.forEach(each -> each.dated(review));
    }
    return reviews.versioned(review, actor);
  }

  /** Nobody reviews their own school, by no path. */
  private void requireNobodyBelongsThere(Review review, UUID schoolId) {
    List<LocalDate> days = review.isPostponed() ? List.of(time.today()) : review.getDays();
    List<UUID> members = team.members(review.getId());
    if (schools.bonds(schoolId, days, members).barAny(members)) {
      throw new Refusal.AgainstTheRules(
          "Somebody on the team works at that school, holds a role there or is tied to it."
              + " Withdraw their seat first, then move the review.");
    }
  }
}
