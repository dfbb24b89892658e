-- What waits already when steps get days is counted from today, and due in a week; a season or a
-- calendar that changes counts it again. The clock looks at each at once and says when it is late.
insert into deadline (id, step, subject_id, season_id, begun_on, due_on)
select gen_random_uuid(), w.step, w.id, w.season_id, current_date, current_date + 7
from (
  select 'OFFER_DAYS' as step, q.id, q.season_id from request q
  left join review r on r.request_id = q.id
  where q.state = 'ACCEPTED'
    and not exists (select 1 from day_offer o where o.request_id = q.id and o.state = 'OFFERED')
    and (r.id is null or exists (select 1 from review_hold h
      where h.review_id = r.id and h.lifted_at is null))
  union all
  select case when c.proposed is null then 'ANSWER_COMMENT' else 'DECIDE_COMMENT' end,
    c.id, v.season_id
  from report_comment c join report p on p.id = c.report_id join review v on v.id = p.review_id
  where c.nature = 'FACT' and c.accepted is null and p.state = 'SCHOOL_CHECK'
  union all
  select 'FINALISE_REPORT', p.id, v.season_id from report p join review v on v.id = p.review_id
  where p.state = 'SCHOOL_CHECK' and p.facts_confirmed_at is not null
    and not exists (select 1 from report_comment c
      where c.report_id = p.id and c.nature = 'FACT' and c.accepted is null)
) w where w.season_id is not null;

insert into due_move (thing, thing_id, action, due_at)
select 'deadline', id, 'ESCALATE', now() from deadline
where step in ('OFFER_DAYS', 'ANSWER_COMMENT', 'DECIDE_COMMENT', 'FINALISE_REPORT')
on conflict do nothing;

insert into due_move (thing, thing_id, action, due_at)
select 'review', id, 'TELL_TEAM_OVERDUE', now() from review where state = 'DATED'
on conflict do nothing;
