package org.lantern.review.practicecopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Copies of nominated practices and of their accreditations. */
@Singleton
class PracticeCopyRepository implements PanacheRepositoryBase<PracticeCopy, UUID> {
  /** Writes or overwrites either of the copies. */
  void put(Object copy) {
    getEntityManager().merge(copy);
  }

  List<PracticeCopy> of(UUID reviewId, UUID schoolId) {
    return list("reviewId = ?1 and schoolId = ?2 order by id", reviewId, schoolId);
  }

  /** Each once, by title. */
  List<AccreditedPractice> accredited(UUID schoolId, LocalDate before, LocalDate day) {
    return getEntityManager()
        .createQuery(
            """
            select p.title, max(a.until) from AccreditationCopy a
            join PracticeCopy p on p.id = a.practiceId
            where a.schoolId = ?1 and a.state = ?2 and a.from < ?3 and a.until >= ?4
            group by p.id, p.title order by p.title, p.id
            """,
            AccreditedPractice.class)
        .setParameter(1, schoolId)
        .setParameter(2, AccreditationCopy.VALID)
        .setParameter(3, before)
        .setParameter(4, day)
        .getResultList();
  }
}
