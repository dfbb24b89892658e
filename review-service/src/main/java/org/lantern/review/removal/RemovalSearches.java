package org.lantern.review.removal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;

/** Writes down who looked for words in which review and when, never the words. */
@Singleton
class RemovalSearches implements PanacheRepositoryBase<RemovalSearch, UUID> {
  private final NetworkTime time;
  private final Ids ids;

  RemovalSearches(NetworkTime time, Ids ids) {
    this.time = time;
    this.ids = ids;
  }

  /** Those in a review, the newest first. */
  List<RemovalSearch> in(UUID reviewId) {
    return list("reviewId = ?1 order by lookedAt desc, id desc", reviewId);
  }

  void looked(UUID reviewId, Actor actor) {
    persistAndFlush(new RemovalSearch(ids.next(), reviewId, actor.personId(), time.now()));
  }

  /** A refusal tells something too, and undoes all else that its call did. */
  void lookedThoughRefused(UUID reviewId, Actor actor) {
    QuarkusTransaction.requiringNew().run(() -> looked(reviewId, actor));
  }
}
