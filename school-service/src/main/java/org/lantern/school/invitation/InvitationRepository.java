package org.lantern.school.invitation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;
import org.lantern.kit.retention.NeededHistory;

/** Invitations, open and accepted. */
@Singleton
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID>, NeededHistory {
  private static final String OPEN_BY =
      """
      select count(*) from invitation i
      where i.state = 'OPEN' and exists (
        select 1 from history h
        where h.thing_id = i.id and h.thing = 'invitation' and h.action = 'INVITE'
          and h.person_id = :person)
      """;

  private static final SortKeys SORT =
      SortKeys.usually("invitedAt desc, id").and("invitedAt", "state");

  /**
   * @param state null for all
   */
  PanacheQuery<Invitation> matching(InvitationState state, PageQuery page) {
    Conditions wanted = new Conditions().narrow("state = :state", "state", state);
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  /** Who invited somebody stands in the history alone, and counts until they have come. */
  @Override
  public String condition() {
    return "h.thing = 'invitation' and exists ("
        + "select 1 from invitation i where i.id = h.thing_id and i.state = 'OPEN')";
  }

  /** Of several instances that start at once one looks whether there ever was an administrator. */
  void oneFirstAdministrator() {
    getEntityManager()
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtext('first administrator'))) locked")
        .getSingleResult();
  }

  /** How many whom somebody invited have not come yet. */
  long openBy(UUID personId) {
    return (Long)
        getEntityManager()
            .createNativeQuery(OPEN_BY, Long.class)
            .setParameter("person", personId)
            .getSingleResult();
  }

  /** Writes what is waiting and lets go of it: an import has thousands of invitations. */
  void forget() {
    getEntityManager().flush();
    getEntityManager().clear();
  }

  Optional<Invitation> lockedOf(UUID personId) {
    return find("personId", personId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }
}
