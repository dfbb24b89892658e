-- Copies of what school-service and review-service publish; emptied and read anew by a replay.

create table school_copy (
  id uuid primary key,
  name text not null,
  phase text,
  authority_name text,
  trust_code text
);

create table employment_copy (
  person_id uuid not null,
  school_id uuid not null,
  valid_from date not null,
  valid_until date,
  constraint pk_employment_copy primary key (person_id, school_id, valid_from)
);

create table review_copy (
  id uuid primary key,
  school_id uuid not null,
  state text not null
);

create table team_copy (
  review_id uuid not null,
  person_id uuid not null,
  constraint pk_team_copy primary key (review_id, person_id)
);
create index ix_team_copy_person on team_copy (person_id);
