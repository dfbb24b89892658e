package org.lantern.endtoend.check;

import java.util.List;

/** Who sits where, and on which days. */
final class TeamsCheck {
  static final List<Rule> RULES =
      List.of(
          Rule.ofReview(
              "people who sit twice on one day",
              """
              select s.person_id, v.day from seat s
              join review r on r.id = s.review_id and r.state not in ('CANCELLED', 'ABANDONED')
              join review_day v on v.review_id = r.id
              where s.state in ('PROPOSED', 'INVITED', 'ACCEPTED', 'AT_RISK')
                and not exists (select 1 from review_hold h
                  where h.review_id = r.id and h.lifted_at is null)
              group by 1, 2 having count(*) > 1
              """),
          Rule.ofReview(
              "seats that hold other days than their review has",
              """
              select s.id from seat s
              join review r on r.id = s.review_id
              where (select array_agg(d.day order by d.day) from seat_day d where d.seat_id = s.id)
                is distinct from (
                  select array_agg(v.day order by v.day) from review_day v
                  where v.review_id = r.id
                    and s.state in ('PROPOSED', 'INVITED', 'ACCEPTED', 'AT_RISK')
                    and r.state not in ('CANCELLED', 'ABANDONED')
                    and not exists (select 1 from review_hold h
                      where h.review_id = r.id and h.lifted_at is null))
              """),
          Rule.ofReview(
              "confirmed teams without one lead and a peer",
              """
              select r.id from review r
              where r.state in
                  ('TEAM_CONFIRMED', 'READY', 'IN_PROGRESS', 'FINDINGS_AGREED', 'CLOSED')
                and not exists (select 1 from review_hold h
                  where h.review_id = r.id and h.lifted_at is null)
                and ((select count(*) from seat s where s.review_id = r.id
                    and s.part = 'LEAD' and s.state = 'ACCEPTED') <> 1
                  or not exists (select 1 from seat s where s.review_id = r.id
                    and s.part = 'PEER' and s.state = 'ACCEPTED'))
              """),
          Rule.ofReview(
              "replaced seats without one that replaces them",
              """
              select s.id from seat s where s.state = 'REPLACED'
                and (select count(*) from seat n where n.replaces = s.id) <> 1
              """),
          Rule.ofReview(
              "people on the team of a cancelled review",
              """
              select s.id from seat s join review r on r.id = s.review_id
              where r.state = 'CANCELLED' and s.state in ('PROPOSED', 'INVITED', 'ACCEPTED', 'AT_RISK')
              """));

  private TeamsCheck() {}
}
