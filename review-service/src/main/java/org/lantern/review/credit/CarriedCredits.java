package org.lantern.review.credit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What is left of schools' days when the seasons are over in which they were booked. */
@Singleton
class CarriedCredits implements PanacheRepositoryBase<CreditBalance, CreditBalance.Key> {
  /** In the seasons of the programme that ended before one began. */
  private static final String LEFT =
      """
      select b.school_id, b.season_id, b.balance
      from season goal join season s on s.programme_id = goal.programme_id
        and s.last_day < goal.first_day
      join credit_balance b on b.season_id = s.id
      where goal.id = :goal and b.balance <> 0
      """;

  /** Out of each season that is over, and what they come to into the one that begins. */
  private static final String CARRY =
      """
      with gone as (%s),
      sides as (
        select school_id, season_id, -balance as days from gone
        union all
        select school_id, cast(:goal as uuid), sum(balance) from gone group by school_id)
      insert into credit_entry
        (id, school_id, season_id, kind, days, carried_into, reason, booked_at)
      select uuid_v7(), s.school_id, s.season_id, 'CARRIED', s.days, g.id,
        'Carried into ' || g.label || '.', :at
      from sides s join season g on g.id = :goal where s.days <> 0
      """
          .formatted(LEFT);

  private static final String OWING =
      """
      select count(distinct b.school_id) from credit_balance b join season s on s.id = b.season_id
      where s.last_day < :day and b.balance <> 0 and b.school_id <> all (:walledOff)
      """;

  /** How many schools but those have days in a season that is over by then. */
  long schoolsBefore(LocalDate day, Collection<UUID> walledOff) {
    return session()
        .createNativeQuery(OWING, Long.class)
        .setParameter("day", day)
        .setParameter("walledOff", walledOff.toArray(UUID[]::new))
        .getSingleResult();
  }

  /** The schools from which the season takes something over. */
  List<UUID> schools(UUID goal) {
    return session()
        .createNativeQuery(
            "select distinct school_id from (%s) l order by school_id".formatted(LEFT), UUID.class)
        .setParameter("goal", goal)
        .getResultList();
  }

  void carry(UUID goal, Instant at) {
    session()
        .createNativeMutationQuery(CARRY)
        .setParameter("goal", goal)
        .setParameter("at", at)
        .executeUpdate();
  }

  private Session session() {
    return getEntityManager().unwrap(Session.class);
  }
}
