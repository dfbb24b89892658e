package org.lantern.school.mail;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Mails, waiting and past. */
@Singleton
class MailRepository implements PanacheRepositoryBase<Mail, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("madeAt desc, id")
          .and("madeAt", "sentAt", "endedAt", "state", "kind", "personId");
  private static final String WAITING = "select count(*), min(madeAt) from Mail where state = ?1";

  /** The next one that is due and that nobody else is sending, locked until it is done. */
  Optional<Mail> nextDue(Instant now) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            "select * from mail where state = 'WAITING' and not_before <= :now"
                + " order by not_before, id limit 1 for update skip locked",
            Mail.class)
        .setParameter("now", now)
        .uniqueResultOptional();
  }

  List<Mail> waitingOf(UUID taskId) {
    return find("taskId = ?1 and state = ?2 order by id", taskId, MailState.WAITING)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  List<Mail> waitingOf(UUID personId, String kind) {
    return find(
            "personId = ?1 and kind = ?2 and state = ?3 order by id",
            personId,
            kind,
            MailState.WAITING)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * @param state null for any
   * @param personId null for anybody
   */
  PanacheQuery<Mail> matching(MailState state, UUID personId, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .narrow("state = :state", "state", state)
            .narrow("personId = :person", "person", personId);
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  /** Takes out what ended mails said; answers how many. */
  int deleteTexts(Instant endedBefore) {
    return update(
        "set subject = null, text = null where text is not null and state <> ?1 and endedAt < ?2",
        MailState.WAITING,
        endedBefore);
  }

  /** How many wait and since when the oldest does, null for none. */
  Object[] waiting() {
    return getEntityManager()
        .createQuery(WAITING, Object[].class)
        .setParameter(1, MailState.WAITING)
        .getSingleResult();
  }
}
