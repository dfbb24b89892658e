-- Reviews whose report is final already are closed as all others from now on: 24 months after it,
-- or soon where the school's next review of the same programme has begun.
insert into due_move (thing, thing_id, action, due_at)
select 'review', r.id, 'CLOSE',
  case when exists (
    select 1 from review n join review_day d on d.review_id = n.id
    where n.school_id = r.school_id and n.programme_id = r.programme_id and n.id <> r.id
      and n.state in ('IN_PROGRESS', 'FINDINGS_AGREED', 'CLOSED')
      and d.day > (select max(o.day) from review_day o where o.review_id = r.id))
  then now() else max(f.finalised_at) + interval '24 months' end
from review r join report f on f.review_id = r.id
where r.state = 'FINDINGS_AGREED' and f.finalised_at is not null
group by r.id
on conflict do nothing;
