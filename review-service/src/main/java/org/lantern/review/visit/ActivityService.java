package org.lantern.review.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import org.lantern.review.framework.FrameworkContent;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.review.ReviewState;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * The timetable of paired activities: planned by the lead until findings are agreed, read by the
 * team, the host's head and coordinator, and the leaders whom it pairs.
 */
@ApplicationScoped
public class ActivityService {
  private static final Set<ReviewState> OPEN =
      EnumSet.of(
          ReviewState.DATED,
          ReviewState.TEAM_CONFIRMED,
          ReviewState.READY,
          ReviewState.IN_PROGRESS);
  private static final Set<Mover> READERS =
      Set.of(Relation.LEAD, Relation.PEER, Relation.SHADOW, Relation.HOST_HEAD);

  private final CurrentActor currentActor;
  private final ActivityRepository activities;
  private final VisitMapper mapper;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final Visitors visitors;
  private final FrameworkService frameworks;
  private final SchoolCopyService schools;
  private final MergedPeople merged;

  ActivityService(
      CurrentActor currentActor,
      ActivityRepository activities,
      VisitMapper mapper,
      ReviewService reviews,
      ReviewAccess access,
      Visitors visitors,
      FrameworkService frameworks,
      SchoolCopyService schools,
      MergedPeople merged) {
    this.currentActor = currentActor;
    this.activities = activities;
    this.mapper = mapper;
    this.reviews = reviews;
    this.access = access;
    this.visitors = visitors;
    this.frameworks = frameworks;
    this.schools = schools;
    this.merged = merged;
  }

  @Transactional
  Versioned<ActivityResponse> write(
      UUID reviewId, UUID id, WriteActivityRequest request, String ifMatch) {
    Review review = openForLead(reviewId);
    Optional<Activity> there = activities.findByIdOptional(id);
    there.ifPresent(found -> requireOf(reviewId, found));
    List<String> wrong = wrong(review, request);
    if (!wrong.isEmpty()) {
      throw new Refusal.AgainstTheRules(wrong);
    }
    Activity activity =
        there
            .map(existing -> change(existing, request, ifMatch))
            .orElseGet(() -> new Activity(id, reviewId, request));
    activities.persistAndFlush(activity);
    return versioned(activity);
  }

  /** The plan that arrives a second time needs no version: it says what is there. */
  private Activity change(Activity existing, WriteActivityRequest request, String ifMatch) {
    if (!existing.says(request)) {
      Versions.require(ifMatch, existing.getVersion(), () -> mapper.toResponse(existing));
      existing.write(request);
    }
    return existing;
  }

  private List<String> wrong(Review review, WriteActivityRequest request) {
    List<String> wrong = new ArrayList<>();
    if (!review.getDays().contains(request.day())) {
      wrong.add("%s is no day of this visit; use one of its days.".formatted(request.day()));
    }
    if (!request.saysWhen()) {
      wrong.add("Say either a part of the day, or when it starts and when after that it ends.");
    }
    if (!request.saysOneOfPairing()) {
      wrong.add("Name the leader who takes part, or say why none does; not both.");
    }
    FrameworkContent framework = frameworks.get(review.getFrameworkId()).content();
    request.components().stream()
        .filter(code -> !framework.hasComponent(code))
        .map(code -> "The framework has no component \"" + code + "\"; use one of its codes.")
        .forEach(wrong::add);
    if (!visitors.areOnTeam(review.getId(), request.visitorIds())) {
      wrong.add("Visitors are members of this review's team; name those alone.");
    } else if (visitors.withoutReviewer(review.getId(), List.of(request.visitorIds())) > 0) {
      wrong.add("A shadow goes along with the lead or a peer; name one of those too.");
    }
    if (request.hostLeaderId() != null && !worksAt(review, request)) {
      wrong.add(
          "The paired leader works at the school on that day. Name somebody who does, or ask an"
              + " administrator to enter where they work.");
    }
    return wrong;
  }

  private boolean worksAt(Review review, WriteActivityRequest request) {
    UUID leader = merged.standsFor(request.hostLeaderId());
    return schools.worksFor(leader, review.getSubject(), request.day());
  }

  @Transactional
  void remove(UUID reviewId, UUID id, String ifMatch) {
    openForLead(reviewId);
    Activity activity = activities.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    requireOf(reviewId, activity);
    Versions.require(ifMatch, activity.getVersion(), () -> mapper.toResponse(activity));
    activities.delete(activity);
    activities.flush();
  }

  private static void requireOf(UUID reviewId, Activity activity) {
    if (!activity.getReviewId().equals(reviewId)) {
      throw new Refusal.NotFound();
    }
  }

  private Review openForLead(UUID reviewId) {
    Actor actor = currentActor.get();
    Review review = reviews.lockedFor(reviewId, actor);
    access.require(actor, review, Relation.LEAD);
    if (!OPEN.contains(review.getState())) {
      throw new Refusal.NotInThisState(
          "The timetable is planned until findings are agreed.", List.of());
    }
    return review;
  }

  /** To everybody but its readers the timetable does not exist. */
  @Transactional
  List<ActivityResponse> timetable(UUID reviewId) {
    Actor actor = currentActor.get();
    Review review = reviews.known(reviewId);
    if (Collections.disjoint(access.movers(actor, review), READERS)
        && !actor.isAtSchool(Role.COORDINATOR, review.getSubject().ownerId())
        && !activities.pairs(reviewId, merged.idsOf(actor.personId()))) {
      throw new Refusal.NotFound();
    }
    return activities.of(reviewId).stream().map(mapper::toResponse).toList();
  }

  /** The components that some activity of the timetable looks at. */
  public Set<String> components(UUID reviewId) {
    Set<String> found = new HashSet<>();
    activities.of(reviewId).forEach(activity -> found.addAll(activity.getComponents()));
    return found;
  }

  /** The same for as long as nothing of the timetable changes, and another one afterwards. */
  public String stamp(UUID reviewId) {
    List<String> planned =
        activities.of(reviewId).stream()
            .map(activity -> activity.getId() + ":" + activity.getVersion())
            .sorted()
            .toList();
    byte[] text = String.join(",", planned).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(text).toString();
  }

  /** Whether a note of the review can belong to the activity. */
  public boolean isOf(UUID reviewId, UUID activityId) {
    return activities.isOf(reviewId, activityId);
  }

  private Versioned<ActivityResponse> versioned(Activity activity) {
    return new Versioned<>(mapper.toResponse(activity), activity.getVersion());
  }
}
