-- What hubs are called, and which practices are accredited from when to when: for the front page of
-- a report. Filled by a replay of both producers.
create table hub_copy (
  id uuid primary key,
  name text not null
);

create table accreditation_copy (
  id uuid primary key,
  practice_id uuid not null,
  school_id uuid not null,
  state text not null,
  valid_from date not null,
  valid_until date not null
);
create index ix_accreditation_copy_school on accreditation_copy (school_id);
