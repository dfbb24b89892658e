package org.lantern.review.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.task.Tasks;
import org.lantern.review.deadline.DeadlineService;
import org.lantern.review.deadline.Step;
import org.lantern.review.schoolcopy.EndingKind;
import org.lantern.review.schoolcopy.HostRelations;
import org.lantern.review.schoolcopy.SchoolEnded;
import org.lantern.review.schoolcopy.SchoolEnding;
import org.lantern.review.subject.Subject;
import org.lantern.review.subject.SubjectKind;

/**
 * What becomes of a school's open requests when it ends; a request with a dated review goes the
 * review's way. See docs/endings.md.
 */
@ApplicationScoped
public class EndedSchoolRequestService implements SchoolEnded {
  private final CurrentActor currentActor;
  private final RequestRepository requests;
  private final RequestDesk desk;
  private final HostRelations relations;
  private final RequestService service;
  private final OtherRequests others;
  private final RequestedReviews reviews;
  private final NamedSubjects subjects;
  private final DeadlineService deadlines;
  private final Transitions transitions;
  private final Tasks tasks;

  EndedSchoolRequestService(
      CurrentActor currentActor,
      RequestRepository requests,
      RequestDesk desk,
      HostRelations relations,
      RequestService service,
      OtherRequests others,
      RequestedReviews reviews,
      NamedSubjects subjects,
      DeadlineService deadlines,
      Transitions transitions,
      Tasks tasks) {
    this.currentActor = currentActor;
    this.requests = requests;
    this.desk = desk;
    this.relations = relations;
    this.service = service;
    this.others = others;
    this.reviews = reviews;
    this.subjects = subjects;
    this.deadlines = deadlines;
    this.transitions = transitions;
    this.tasks = tasks;
  }

  @Override
  public void ended(SchoolEnding ending) {
    for (UUID id : requests.openOf(ending.schoolId())) {
      Request request = requests.locked(id).orElseThrow();
      if (request.getState().isOpen() && !reviews.isThere(id)) {
        ended(request, ending);
      }
    }
  }

  private void ended(Request request, SchoolEnding ending) {
    if (request.getSubject().kind() != SubjectKind.SCHOOL) {
      hostEnded(request, ending);
      return;
    }
    switch (ending.kind()) {
      case CLOSED, MERGED_ELSEWHERE -> withdraw(request, ending);
      case MERGED_INTO_MEMBER ->
          ending
              .successors()
              .forEach(school -> tasks.open(EndedSchoolTasks.toTakeOver(request, school)));
      case SPLIT -> tasks.open(EndedSchoolTasks.ofSplitSchool(request));
      case NEW_NUMBER, VANISHED -> {}
    }
  }

  /** A trust and an area outlast one school: administrators say where the team meets instead. */
  private void hostEnded(Request request, SchoolEnding ending) {
    if (EndingKind.canMove(ending.kind(), request.getSubject().kind())) {
      tasks.open(EndedSchoolTasks.ofEndedHost(request));
    }
  }

  private void withdraw(Request request, SchoolEnding ending) {
    service.move(
        Actor.SYSTEM, request, RequestAction.WITHDRAW, Set.of(Relation.SYSTEM), ending.sentence());
    tasks.open(EndedSchoolTasks.ended(request));
    tasks.open(EndedSchoolTasks.endedForWhoAsked(request));
  }

  /** A school that goes on has the request from now on; days are offered to it anew. */
  @Transactional
  Versioned<RequestResponse> takeOver(UUID id, UUID schoolId, String ifMatch) {
    Actor actor = currentActor.get();
    Request request = desk.locked(id, actor);
    Set<Mover> movers = desk.movers(request, actor);
    RequestLifecycle.TABLE.requireMayEver(RequestAction.TAKE_OVER, movers);
    Versions.require(ifMatch, request.getVersion(), () -> desk.response(request, actor));
    requireGoesOn(request, schoolId);
    requireActsFor(actor, movers, schoolId);
    requireNoneOpenAt(request, schoolId);
    follow(request, schoolId, actor, movers);
    return desk.saved(request, actor);
  }

  /** The request of a trust stays its own; of others the new host may have asked for the same. */
  private void requireNoneOpenAt(Request request, UUID schoolId) {
    if (!request.getSubject().concernsTrust()) {
      others.requireNoneOpen(
          request.getSubject().hostedBy(schoolId), request.getProgrammeId(), request.getSeasonId());
    }
  }

  /**
   * Lets pass a school that can be the host of what a school hosted that has ended.
   *
   * @throws Refusal.AgainstTheRules otherwise, and says what to do
   */
  public void requireCanHost(Subject subject, UUID schoolId) {
    subjects.requireCanHost(subject, schoolId);
  }

  /** The head of the school that goes on, or an administrator without ties to either. */
  private void requireActsFor(Actor actor, Set<Mover> movers, UUID schoolId) {
    if (HostRelations.ledBy(actor).contains(schoolId)) {
      return;
    }
    if (!movers.contains(Role.NETWORK_ADMIN)) {
      throw new Refusal.NotAllowed("Only the head of the school that goes on takes it over.");
    }
    if (!relations.of(actor, schoolId).contains(Role.NETWORK_ADMIN)) {
      throw new Refusal.NotAllowed(
          "You have ties to the school that goes on. Ask another administrator, or its head.");
    }
  }

  private void requireGoesOn(Request request, UUID schoolId) {
    if (reviews.isThere(request.getId())) {
      throw new Refusal.AgainstTheRules(
          "A review is dated for this request. Move the review to the school that goes on.");
    }
    subjects.requireCanHost(request.getSubject(), schoolId);
  }

  private void follow(Request request, UUID schoolId, Actor actor, Set<Mover> movers) {
    UUID id = request.getId();
    boolean wasAccepted = request.getState() == RequestState.ACCEPTED;
    if (wasAccepted) {
      service.giveUp(id);
    }
    nobodyIsWaitedFor(request);
    transitions.record(actor, request.takeOver(schoolId, movers));
    request.remark(others.remarksOn(request));
    requests.reread(request);
    deadlines.retell(Step.ANSWER_REQUEST, id);
    if (wasAccepted) {
      service.awaitDays(id);
    }
  }

  /** The review that was dated for it is another school's now, within the running transaction. */
  public void followReview(UUID id, UUID schoolId, Actor actor) {
    Request request = requests.locked(id).orElseThrow();
    Set<Mover> movers = desk.movers(request, actor);
    requireNoneOpenAt(request, schoolId);
    transitions.record(actor, request.takeOver(schoolId, movers));
    requests.reread(request);
  }

  /** It is answered, withdrawn or taken over. */
  private void nobodyIsWaitedFor(Request request) {
    tasks.close(EndedSchoolTasks.TO_TAKE_OVER, request.getId());
    tasks.close(EndedSchoolTasks.OF_SPLIT_SCHOOL, request.getId());
    tasks.close(EndedSchoolTasks.OF_ENDED_HOST, request.getId());
  }
}
