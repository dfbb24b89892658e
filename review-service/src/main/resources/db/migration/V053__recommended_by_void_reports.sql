-- What reports recommended that were void before is withdrawn once, soon after the start.
insert into due_move (thing, thing_id, action, due_at)
select distinct 'review', p.review_id, 'WITHDRAW_RECOMMENDED', now()
from report p join recommendation r on r.review_id = p.review_id
where p.state = 'VOIDED' and r.state <> 'WITHDRAWN'
on conflict do nothing;
