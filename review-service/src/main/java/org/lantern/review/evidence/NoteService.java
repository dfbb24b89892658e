package org.lantern.review.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.review.ReviewState;

/** The team's notes: written on site, arriving late or twice, one note each. */
@ApplicationScoped
public class NoteService {
  private static final Mover[] TEAM = {Relation.LEAD, Relation.PEER};
  private static final Set<Mover> READERS =
      Set.of(Relation.LEAD, Relation.PEER, Role.QUALITY_ASSURER);

  private final CurrentActor currentActor;
  private final NoteRepository notes;
  private final NoteMapper mapper;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final FrameworkService frameworks;
  private final NetworkTime time;

  NoteService(
      CurrentActor currentActor,
      NoteRepository notes,
      NoteMapper mapper,
      ReviewService reviews,
      ReviewAccess access,
      FrameworkService frameworks,
      NetworkTime time) {
    this.currentActor = currentActor;
    this.notes = notes;
    this.mapper = mapper;
    this.reviews = reviews;
    this.access = access;
    this.frameworks = frameworks;
    this.time = time;
  }

  @Transactional
  Versioned<NoteResponse> write(UUID id, WriteNoteRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = reviews.lockedFor(request.reviewId(), actor);
    access.require(actor, review, TEAM);
    Optional<EvidenceNote> there = notes.findByIdOptional(id);
    if (there.isPresent() && there.get().says(request)) {
      return versioned(requireOwn(there.get(), actor));
    }
    requireOpen(review);
    requireComponent(review, request.component());
    EvidenceNote note =
        there
            .map(existing -> change(existing, request, ifMatch, actor))
            .orElseGet(() -> new EvidenceNote(id, actor.personId(), request, time.now()));
    notes.persistAndFlush(note);
    return versioned(note);
  }

  private EvidenceNote change(
      EvidenceNote existing, WriteNoteRequest request, String ifMatch, Actor actor) {
    requireOwn(existing, actor);
    Versions.require(ifMatch, existing.getVersion(), () -> mapper.toResponse(existing));
    if (!existing.getReviewId().equals(request.reviewId())) {
      throw new Refusal.AgainstTheRules("A note stays with its review; write a new one there.");
    }
    existing.write(request, time.now());
    return existing;
  }

  private static EvidenceNote requireOwn(EvidenceNote note, Actor actor) {
    if (!note.getAuthorId().equals(actor.personId())) {
      throw new Refusal.NotAllowed("Only its author changes a note. Write one of your own.");
    }
    return note;
  }

  private static void requireOpen(Review review) {
    if (review.getState() != ReviewState.IN_PROGRESS) {
      throw new Refusal.NotInThisState(
          "Notes are written while the review is in progress.", List.of());
    }
  }

  private void requireComponent(Review review, String component) {
    if (!frameworks.get(review.getFrameworkId()).content().hasComponent(component)) {
      throw new Refusal.AgainstTheRules(
          "The framework has no component \"" + component + "\"; use one of its codes.");
    }
  }

  @Transactional
  Versioned<NoteResponse> get(UUID id) {
    EvidenceNote note = notes.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    requireReader(note.getReviewId());
    return versioned(note);
  }

  @Transactional
  PageResponse<NoteResponse> list(NoteSearch search, PageQuery page) {
    requireReader(search.reviewId());
    var found = notes.matching(search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }

  /** To everybody but the team and the assurers, notes do not exist. */
  private void requireReader(UUID reviewId) {
    Actor actor = currentActor.get();
    Review review = reviews.visibleTo(reviewId, actor);
    if (Collections.disjoint(access.movers(actor, review), READERS)) {
      throw new Refusal.NotFound();
    }
  }

  /**
   * The notes that a finding cites.
   *
   * @throws Refusal.AgainstTheRules when one of them is no note of the review
   */
  public List<EvidenceNote> cited(UUID reviewId, Collection<UUID> ids) {
    List<EvidenceNote> found = notes.among(reviewId, ids);
    if (found.size() != ids.size()) {
      throw new Refusal.AgainstTheRules("Cite notes of this review only.");
    }
    return found;
  }

  private Versioned<NoteResponse> versioned(EvidenceNote note) {
    return new Versioned<>(mapper.toResponse(note), note.getVersion());
  }
}
