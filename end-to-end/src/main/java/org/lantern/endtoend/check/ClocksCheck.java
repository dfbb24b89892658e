package org.lantern.endtoend.check;

import java.util.List;

/** What is due, and what ends by itself: neither lost nor there for nothing. */
final class ClocksCheck {
  static final List<Rule> RULES =
      List.of(
          Rule.ofReview(
              "checks of facts that nothing will end, or moves due for none",
              """
              select coalesce(p.id, m.thing_id) from (
                select id from report where state = 'SCHOOL_CHECK' and facts_confirmed_at is null) p
              full join (
                select thing_id from due_move where thing = 'report') m on m.thing_id = p.id
              where p.id is null or m.thing_id is null
              """),
          Rule.ofReview(
              "due moves left lying",
              "select thing, thing_id from due_move where due_at < now() - interval '2 minutes'"),
          Rule.ofReview(
              "steps that run without a deadline, or deadlines of none",
              """
              select coalesce(w.step, d.step), coalesce(w.id, d.subject_id) from (
                select 'ANSWER_REQUEST' step, id from request where state = 'REQUESTED'
                union all select 'ANSWER_DAYS', id from day_offer where state = 'OFFERED'
                union all select 'WRITE_REPORT', id from report where state = 'DRAFTING'
                union all select 'CHECK_REPORT', id from report where state = 'QUALITY_CHECK'
                union all select 'ANSWER_COMMENT', id from report_comment
                  where nature = 'FACT' and proposed is null
                union all select 'DECIDE_COMMENT', id from report_comment
                  where nature = 'FACT' and proposed is not null and decided is null
                union all select 'FINALISE_REPORT', id from report
                  where state = 'SCHOOL_CHECK' and facts_confirmed_at is not null
                    and not exists (select 1 from report_comment c where c.report_id = report.id
                      and c.nature = 'FACT' and c.decided is null)
                union all select 'OFFER_DAYS', q.id from request q
                  left join review r on r.request_id = q.id
                  where q.state = 'ACCEPTED'
                    and not exists (select 1 from day_offer o
                      where o.request_id = q.id and o.state = 'OFFERED')
                    and (r.id is null or exists (select 1 from review_hold h
                      where h.review_id = r.id and h.lifted_at is null))) w
              full join deadline d on d.step = w.step and d.subject_id = w.id
              where w.id is null or d.id is null
              """),
          Rule.ofReview(
              "deadlines that nobody will be told of",
              """
              select d.id from deadline d where d.told_at is null and not exists (
                select 1 from due_move m where m.thing = 'deadline' and m.thing_id = d.id)
              """),
          Rule.ofReview(
              "invitations that nothing will end, or an end for none",
              """
              select coalesce(s.id, m.thing_id) from (
                select s.id from seat s where 'INVITED' in (s.state, s.stood)
                  and not exists (select 1 from review_hold h
                    where h.review_id = s.review_id and h.lifted_at is null)) s
              full join (
                select thing_id from due_move where thing = 'seat') m on m.thing_id = s.id
              where s.id is null or m.thing_id is null
              """));

  private ClocksCheck() {}
}
