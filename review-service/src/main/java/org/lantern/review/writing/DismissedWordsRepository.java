package org.lantern.review.writing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Words that are no names, review by review. */
@Singleton
class DismissedWordsRepository implements PanacheRepositoryBase<DismissedWords, UUID> {
  List<String> of(UUID reviewId) {
    return list("reviewId", reviewId).stream().flatMap(each -> each.words().stream()).toList();
  }

  /** Two who dismiss words at once lose none. */
  void dismiss(UUID reviewId, Collection<String> words) {
    if (words.isEmpty()) {
      return;
    }
    NativeQuery<?> insert =
        getEntityManager()
            .createNativeQuery(
                """
                insert into dismissed_words (review_id, dismissed) values (:review, :words)
                on conflict (review_id) do update set dismissed = array(
                  select distinct unnest(dismissed_words.dismissed || excluded.dismissed))
                """)
            .unwrap(NativeQuery.class);
    insert.addSynchronizedEntityClass(DismissedWords.class);
    insert
        .setParameter("review", reviewId)
        .setParameter("words", words.toArray(String[]::new))
        .executeUpdate();
  }
}
