package org.lantern.endtoend.check;

import java.util.List;

/** Days owed and given: booked once for each visit, and only for one that was. */
final class CreditsCheck {
  static final List<Rule> RULES =
      List.of(
          Rule.ofReview(
              "visits whose days owed are not booked once",
              """
              select r.id from review r
              cross join lateral (
                select count(*) filter (where e.reverses_id is null) lines,
                  coalesce(sum(e.days), 0) days
                from credit_entry e where e.review_id = r.id and e.kind = 'OWED') owed
              where not r.imported and (
                owed.lines > 1
                or (r.state in ('IN_PROGRESS', 'FINDINGS_AGREED', 'CLOSED') and owed.days >= 0)
                or (r.state in ('DATED', 'TEAM_CONFIRMED', 'READY', 'ABANDONED')
                  and owed.days <> 0)
                or (r.state = 'CANCELLED' and r.cancelled_for <> 'HOST' and owed.days <> 0))
              """),
          Rule.ofReview(
              "days given twice, or for a visit that is not over",
              """
              select e.seat_id from credit_entry e join review r on r.id = e.review_id
              where e.kind = 'GIVEN' and e.reverses_id is null
              group by e.seat_id, e.school_id, r.state
              having count(*) > 1 or r.state not in ('FINDINGS_AGREED', 'CLOSED', 'ABANDONED')
              """));

  private CreditsCheck() {}
}
