-- Copies of what school-service and accreditation-service publish; emptied and read anew by a replay.

create table school_copy (
  id uuid primary key,
  name text not null,
  authority_code text,
  authority_name text,
  trust_code text,
  trust_name text,
  easting integer,
  northing integer
);

create table membership_copy (
  id uuid primary key,
  school_id uuid not null,
  valid_from date not null,
  valid_until date not null
);
create index ix_membership_copy_school on membership_copy (school_id);

create table employment_copy (
  person_id uuid not null,
  school_id uuid not null,
  valid_from date not null,
  valid_until date,
  constraint pk_employment_copy primary key (person_id, school_id, valid_from)
);

create table practice_copy (
  id uuid primary key,
  school_id uuid not null,
  review_id uuid not null,
  title text not null
);
create index ix_practice_copy_review on practice_copy (review_id);
