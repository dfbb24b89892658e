-- Reviews that are under way are looked at once, and then when something of them is overdue.
insert into due_move (thing, thing_id, action, due_at)
select 'review', r.id, 'TELL_' || each.awaited || '_OVERDUE', now()
from review r, unnest(array['SELF_EVALUATION', 'ANALYSIS', 'FINDINGS']) as each (awaited)
where r.state in ('DATED', 'TEAM_CONFIRMED', 'READY', 'IN_PROGRESS')
on conflict do nothing;
