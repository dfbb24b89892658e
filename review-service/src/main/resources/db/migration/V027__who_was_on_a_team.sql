-- Staff who were on a team stay walled off from its review, also when they left it before the visit.
alter table seat add column joined boolean not null default false;
update seat s set joined = true
where s.state = 'ACCEPTED' or s.stood = 'ACCEPTED'
  or exists (select 1 from history h
    where h.thing_id = s.id and h.thing = 'seat' and h.action = 'ACCEPT');
