package org.lantern.endtoend.check;

import java.util.List;

/** Requests, days and what keeps a review from them. */
final class DatesCheck {
  static final List<Rule> RULES =
      List.of(
          Rule.ofReview(
              "reviews on other days than those confirmed",
              """
              select r.id from review r
              where r.state not in ('CANCELLED', 'ABANDONED')
                and not exists (select 1 from review_hold h
                  where h.review_id = r.id and h.lifted_at is null)
                and (select array_agg((v.day, v.part)::text order by v.day) from review_day v
                    where v.review_id = r.id)
                  is distinct from
                  (select array_agg((d.day, d.part)::text order by d.day) from day_offer o
                    join day_offer_day d on d.day_offer_id = o.id
                    where o.request_id = r.request_id and o.state = 'CONFIRMED')
              """),
          Rule.ofReview(
              "days that stand for what was given up",
              """
              select o.id from day_offer o
              join request q on q.id = o.request_id
              left join review r on r.request_id = q.id
              left join review_hold h on h.review_id = r.id and h.lifted_at is null
              where (o.state in ('OFFERED', 'CONFIRMED')
                  and (q.state <> 'ACCEPTED' or r.state = 'CANCELLED'))
                or (o.state = 'CONFIRMED' and (r.id is null or h.id is not null))
              """),
          Rule.ofReview(
              "postponements that do not fit their holds",
              """
              select r.id from review r
              cross join lateral (
                select count(*) filter (where action = 'POSTPONE') postponed,
                  count(*) filter (where action = 'REDATE') redated
                from history where thing = 'review' and thing_id = r.id) moves
              cross join lateral (
                select count(*) held, count(*) filter (where lifted_at is null) open
                from review_hold where review_id = r.id) holds
              where moves.postponed <> holds.held
                or moves.postponed - moves.redated not between holds.open and 1
                or (holds.open > 0 and r.state in
                  ('CANCELLED', 'IN_PROGRESS', 'FINDINGS_AGREED', 'CLOSED'))
              """));

  private DatesCheck() {}
}
