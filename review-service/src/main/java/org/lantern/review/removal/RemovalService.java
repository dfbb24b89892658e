package org.lantern.review.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.finding.FindingWordsService;
import org.lantern.review.report.FactsService;
import org.lantern.review.report.FrozenWordsService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewService;

/**
 * Takes what should never have been written out of everything about a review at once. Who, when,
 * why and from where stays; the words do not.
 */
@ApplicationScoped
public class RemovalService {
  private static final String FINAL_REPORT = "final report";
  private static final int FEWEST_LETTERS = 3;

  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final RemovalRepository removals;
  private final RemovalSearches searches;
  private final RemovalTables tables;
  private final RemovalAccess access;
  private final ReviewService reviews;
  private final FindingWordsService findings;
  private final FrozenWordsService frozen;
  private final FactsService facts;
  private final Transitions transitions;
  private final EntityManager entities;
  private final NetworkTime time;
  private final Ids ids;

  RemovalService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      RemovalRepository removals,
      RemovalSearches searches,
      RemovalTables tables,
      RemovalAccess access,
      ReviewService reviews,
      FindingWordsService findings,
      FrozenWordsService frozen,
      FactsService facts,
      Transitions transitions,
      EntityManager entities,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.removals = removals;
    this.searches = searches;
    this.tables = tables;
    this.access = access;
    this.reviews = reviews;
    this.findings = findings;
    this.frozen = frozen;
    this.facts = facts;
    this.transitions = transitions;
    this.entities = entities;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  List<RemovalResponse> of(UUID reviewId) {
    Actor actor = currentActor.get();
    Review review = reviews.visibleTo(reviewId, actor);
    List<RemovalResponse> made = removals.of(reviewId).stream().map(Removal::toResponse).toList();
    if (!access.isOfNetwork(actor, review)) {
      return made.stream().map(RemovalResponse::withoutPlaces).toList();
    }
    return Stream.concat(
            made.stream(), searches.in(reviewId).stream().map(RemovalSearch::toResponse))
        .sorted(Comparator.comparing(RemovalResponse::at).reversed())
        .toList();
  }

  /** Leaves that somebody looked: the answer is about texts that they may not read. */
  @Transactional
  FoundWordsResponse find(UUID reviewId, String words) {
    Actor actor = currentActor.get();
    Review review = reviews.visibleTo(reviewId, actor);
    Set<Writers> writers = writers(actor, review);
    Passage passage = passage(words);
    searches.looked(reviewId, actor);
    Function<Place, String> by =
        writers.contains(Writers.NETWORK) ? place -> place.writers().inAll : Place::kind;
    Map<String, Integer> found = tables.find(reviewId, passage, writers, by);
    return new FoundWordsResponse(
        withFinal(found, frozen.holding(reviewId, passage::standsIn), writers));
  }

  private Set<Writers> writers(Actor actor, Review review) {
    UUID id = review.getId();
    return access.writers(actor, review, frozen.isThere(id), frozen.isDrafted(id));
  }

  /** Single letters and stops stand everywhere, and nothing brings back what went by mistake. */
  private static Passage passage(String words) {
    if (words.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS) {
      throw new Refusal.AgainstTheRules(
          "Name at least %d letters of what should never have been written."
              .formatted(FEWEST_LETTERS));
    }
    return new Passage(words);
  }

  private static Map<String, Integer> withFinal(
      Map<String, Integer> found, int editions, Set<Writers> writers) {
    Map<String, Integer> all = new TreeMap<>(found);
    if (editions > 0 && writers.contains(Writers.NETWORK)) {
      all.put(FINAL_REPORT, editions);
    }
    return all;
  }

  /**
   * Nobody who began to write before it is done writes afterwards. What the key is compared with
   * leaves the words out, so that not even their digest is kept.
   */
  @Transactional
  RemovalResponse remove(UUID reviewId, RemoveWordsRequest asked, String key) {
    Actor actor = currentActor.get();
    writers(actor, reviews.visibleTo(reviewId, actor));
    tables.hold(reviewId);
    entities.clear();
    Review review = reviews.lockedFor(reviewId, actor);
    facts.hold(review);
    Set<Writers> writers = writers(actor, review);
    String operation = "remove-words/" + reviewId;
    var call = new IdempotentCalls.Call(actor.personId(), operation, key, asked.reason());
    return calls.once(
        call,
        RemovalResponse.class,
        () -> remove(actor, review, passage(asked.words()), asked.reason(), writers));
  }

  private RemovalResponse remove(
      Actor actor, Review review, Passage passage, String reason, Set<Writers> writers) {
    if (passage.standsIn(reason)) {
      throw new Refusal.AgainstTheRules(
          "The reason stays for all to read. Say why without the words themselves.");
    }
    UUID reviewId = review.getId();
    int editions = frozen.holding(reviewId, passage::standsIn);
    if (editions > 0 && !writers.contains(Writers.NETWORK)) {
      searches.lookedThoughRefused(reviewId, actor);
      throw new Refusal.AgainstTheRules(
          "These words stand in a final report. Ask the network to remove them.");
    }
    long before = findings.version(review);
    Map<String, Integer> removed = tables.remove(reviewId, passage, writers);
    if (removed.isEmpty() && editions == 0) {
      searches.lookedThoughRefused(reviewId, actor);
      throw new Refusal.AgainstTheRules(
          "These words stand nowhere that you could remove them. Look how they are written.");
    }
    entities.clear();
    Review again = reviews.lockedKnown(reviewId);
    boolean fromFindings = findings.changed(again, before, frozen.isThere(reviewId));
    if (removed.keySet().stream().anyMatch(Places.READ_BY_SCHOOL::contains)) {
      facts.wordsRemoved(again);
    }
    frozen.remove(actor, again, passage::removedFrom);
    Removal removal =
        new Removal(
            ids.next(),
            reviewId,
            reason,
            actor.personId(),
            time.now(),
            withFinal(removed, editions, writers),
            fromFindings);
    removals.persistAndFlush(removal);
    transitions.record(actor, removal.made(), reason);
    return removal.toResponse();
  }
}
