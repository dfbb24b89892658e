-- The step into a new year: what is decided for each school before it starts, and what was done.
create table school_year (
  id uuid primary key,
  label text not null,
  first_day date not null,
  last_day date not null,
  state text not null,
  version bigint not null,
  constraint ck_school_year_days check (first_day < last_day),
  constraint ck_school_year_state check (state in ('DRAFTED', 'STARTED', 'DONE', 'DROPPED')),
  constraint ex_school_year_overlap exclude using gist
    (daterange(first_day, last_day, '[]') with &&) where (state <> 'DROPPED')
);

-- renews is what an administrator chose, null where nobody had to; outcome is what the start fixed.
create table school_year_school (
  year_id uuid not null,
  school_id uuid not null,
  renews boolean,
  outcome text,
  hub_id uuid,
  done_at timestamptz,
  version bigint not null,
  constraint pk_school_year_school primary key (year_id, school_id),
  constraint fk_school_year_school_year foreign key (year_id) references school_year (id),
  constraint fk_school_year_school_school foreign key (school_id) references school (id),
  constraint ck_school_year_school_outcome
    check (outcome in ('RENEWED', 'STANDS', 'LEFT_OUT', 'UNSURE'))
);
create index ix_school_year_school_waiting on school_year_school (year_id, school_id)
  where outcome is not null and done_at is null;

-- What a new year means for each member of the day before it: whose membership is renewed, stands
-- already, is not renewed because somebody chose so, or is unsure, and why.
create function next_year(year school_year) returns table (
  school_id uuid, name text, hub_id uuid, outcome text, doubts text[], remarks text[], version bigint)
language sql stable as $$
  with member as (
    select m.school_id, m.hub_id, m.state, s.name,
      array_remove(array[
        case when exists (select 1 from ending e where e.school_id = s.id and e.state = 'SEEN')
          then 'ENDING' end,
        case when h.state = 'CLOSED' then 'HUB_CLOSED' end,
        case when m.state = 'AWAITING_AGREEMENT' then 'NEVER_SIGNED' end], null) as doubts,
      array_remove(array[
        case when not exists (select 1 from role_grant r
            where r.scope_id = s.id and r.role = 'HEAD' and r.state = 'HELD'
              and r.valid_from <= year.first_day
              and coalesce(r.valid_until, 'infinity') >= year.first_day)
          then 'NO_HEAD' end], null) as remarks,
      exists (select 1 from membership n
        where n.school_id = m.school_id and n.state <> 'WITHDRAWN'
          and n.valid_from <= year.last_day and n.valid_until >= year.first_day) as stands
    from membership m
    join school s on s.id = m.school_id
    left join hub h on h.id = m.hub_id
    where m.state in ('AWAITING_AGREEMENT', 'AGREED')
      and m.valid_from < year.first_day and m.valid_until >= year.first_day - 1)
  select m.school_id, m.name, case when 'HUB_CLOSED' = any (m.doubts) then null else m.hub_id end,
    case
      when m.stands then 'STANDS'
      when c.renews then 'RENEWED'
      when not c.renews then 'LEFT_OUT'
      when cardinality(m.doubts) > 0 then 'UNSURE'
      else 'RENEWED' end,
    m.doubts, m.remarks, coalesce(c.version, 0)
  from member m
  left join school_year_school c on c.year_id = year.id and c.school_id = m.school_id
$$;
