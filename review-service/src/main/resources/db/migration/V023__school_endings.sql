-- How schools ended, as school-service tells it; a dropped one has not ended after all.
create table school_ending_copy (
  id uuid primary key,
  school_id uuid not null,
  kind text,
  ended_on date not null,
  state text not null
);
create index ix_school_ending_copy_school on school_ending_copy (school_id);

create table school_ending_copy_successor (
  ending_id uuid not null,
  school_id uuid not null,
  constraint pk_school_ending_copy_successor primary key (ending_id, school_id)
);
create index ix_school_ending_copy_successor on school_ending_copy_successor (school_id);

-- The kind of a school's ending, with which what belongs to it is flagged; null where it goes on,
-- also under a new number.
create function school_ending(school uuid) returns text language sql stable as $$
  select e.kind from school_ending_copy e
  where e.school_id = school and e.state <> 'DROPPED' and e.kind is distinct from 'NEW_NUMBER'
  order by e.ended_on desc, e.id desc limit 1
$$;
