package org.lantern.review.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Steps that are running; whoever reads one here holds it until the transaction ends. */
@Singleton
class DeadlineRepository implements PanacheRepositoryBase<Deadline, UUID> {
  Optional<Deadline> locked(Step step, UUID subjectId) {
    return find("step = ?1 and subjectId = ?2", step, subjectId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<Deadline> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Deadline> lockedOfSeason(UUID seasonId) {
    return find("seasonId = ?1 order by id", seasonId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Those that one of the calendars speaks for: all of them where it is the network's. */
  List<Deadline> lockedUnder(UUID schoolId, String authorityCode, String trustCode) {
    return find(
            """
            (cast(?1 as uuid) is null and cast(?2 as string) is null and cast(?3 as string) is null)
              or calendarOf = ?1
              or calendarOf in (select s.id from SchoolCopy s where s.authorityCode = ?2)
              or calendarOf in (select s.id from SchoolCopy s where s.trustCode = ?3)
            order by id
            """,
            schoolId,
            authorityCode,
            trustCode)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
