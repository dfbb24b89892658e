package org.lantern.review.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewService;
import org.lantern.review.review.ReviewState;
import org.lantern.review.writing.NameCheck;
import org.lantern.review.writing.NameChecks;

/** The team's notes: written on site, arriving late or twice, one note each. */
@ApplicationScoped
public class NoteService {
  private final CurrentActor currentActor;
  private final NoteRepository notes;
  private final NoteMapper mapper;
  private final NoteAccess access;
  private final NoteRules rules;
  private final NameChecks checks;
  private final ReviewService reviews;
  private final NetworkTime time;

  NoteService(
      CurrentActor currentActor,
      NoteRepository notes,
      NoteMapper mapper,
      NoteAccess access,
      NoteRules rules,
      NameChecks checks,
      ReviewService reviews,
      NetworkTime time) {
    this.currentActor = currentActor;
    this.notes = notes;
    this.mapper = mapper;
    this.access = access;
    this.rules = rules;
    this.checks = checks;
    this.reviews = reviews;
    this.time = time;
  }

  @Transactional
  Versioned<NoteResponse> write(UUID id, WriteNoteRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = reviews.lockedFor(request.reviewId(), actor);
    access.requireWriter(actor, review, request.authorId());
    Optional<EvidenceNote> there = notes.findByIdOptional(id);
    if (there.isPresent() && there.get().says(request)) {
      return versioned(access.requireOwn(there.get(), actor), review);
    }
    if (there.isPresent()) {
      rules.requireOpen(review);
    } else {
      rules.requireOpenForNew(review);
    }
    rules.requireSound(review, request);
    EvidenceNote note =
        there
            .map(existing -> change(existing, review, request, ifMatch, actor))
            .orElseGet(() -> begin(id, request, actor));
    notes.persistAndFlush(note);
    return versioned(note, review);
  }

  private EvidenceNote begin(UUID id, WriteNoteRequest request, Actor actor) {
    if (notes.wasRemoved(id)) {
      throw new Refusal.NotInThisState(
          "This note was removed and stays so. Write a new one under another id.", List.of());
    }
    return new EvidenceNote(id, actor.personId(), request, time.now());
  }

  private EvidenceNote change(
      EvidenceNote existing, Review review, WriteNoteRequest request, String ifMatch, Actor actor) {
    access.requireOwn(existing, actor);
    Versions.require(
        ifMatch,
        existing.getVersion(),
        () -> mapper.toResponse(existing, remarks(existing, checks.of(review)), request.text()));
    if (!existing.getReviewId().equals(request.reviewId())) {
      throw new Refusal.AgainstTheRules("A note stays with its review; write a new one there.");
    }
    boolean agreed = review.getState() != ReviewState.IN_PROGRESS;
    if (agreed || !existing.keepsKindAndDay(request)) {
      rules.requireUncited(
          existing,
          agreed
              ? "Findings are agreed that rest on this note, so that it stays as it is: %s."
              : "Findings rest on this note as what it is and when it was: %s. Take it out of"
                  + " them before you change its kind or day.");
    }
    existing.write(request, time.now());
    return existing;
  }

  /** Takes a note away that no finding cites; what it said is gone. */
  @Transactional
  void remove(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    UUID reviewId = notes.findByIdOptional(id).orElseThrow(Refusal.NotFound::new).getReviewId();
    Review review = reviews.lockedFor(reviewId, actor);
    access.requireReader(actor, review);
    EvidenceNote note = notes.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    access.requireOwn(note, actor);
    Versions.require(ifMatch, note.getVersion(), () -> versioned(note, review).body());
    rules.requireOpen(review);
    rules.requireUncited(
        note, "Findings rest on this note: %s. Take it out of them before you remove it.");
    notes.remove(note);
  }

  @Transactional
  Versioned<NoteResponse> get(UUID id) {
    EvidenceNote note = notes.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    return versioned(note, readable(note.getReviewId()));
  }

  @Transactional
  PageResponse<NoteResponse> list(NoteSearch search, PageQuery page) {
    NameCheck check = checks.of(readable(search.reviewId()));
    var found = notes.matching(search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(note -> mapper.toResponse(note, remarks(note, check), null));
  }

  private Review readable(UUID reviewId) {
    Actor actor = currentActor.get();
    Review review = reviews.visibleTo(reviewId, actor);
    access.requireReader(actor, review);
    return review;
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

  private static List<NameCheck.Remark> remarks(EvidenceNote note, NameCheck check) {
    return check.remarks(note.getText(), note.getDismissed());
  }

  private Versioned<NoteResponse> versioned(EvidenceNote note, Review review) {
    return new Versioned<>(
        mapper.toResponse(note, remarks(note, checks.of(review)), null), note.getVersion());
  }
}
