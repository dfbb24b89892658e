-- What staffing needs to know of schools and of where people set out.
alter table school_copy add column phase text;
create index ix_employment_copy_school on employment_copy (school_id);

create table base_copy (
  person_id uuid primary key,
  near_school_id uuid
);

-- Training for one phase beside training for all of them (null); the old release knows only the latter.
alter table qualification
  add column valid_from date,
  add column phase text,
  drop constraint uq_qualification,
  add constraint uq_qualification unique nulls not distinct (person_id, programme_id, part, phase),
  add constraint ck_qualification_dates check (valid_from <= valid_until);

-- What leads to a qualification, recorded when it happened.
create table training_record (
  id uuid primary key,
  person_id uuid not null,
  programme_id uuid not null,
  kind text not null,
  held_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint fk_training_record_programme foreign key (programme_id) references programme (id),
  constraint uq_training_record unique (person_id, programme_id, kind, held_on),
  constraint ck_training_record_kind
    check (kind in ('TRAINING', 'REFRESHER', 'SHADOWING', 'OBSERVED_LEAD'))
);

-- What people say of their days. The latest statement about a day counts; no statement is no yes.
create table availability (
  id uuid primary key,
  person_id uuid not null,
  first_day date not null,
  last_day date not null,
  value text not null,
  said_by uuid,
  said_at timestamptz not null,
  constraint ck_availability_days check (first_day <= last_day),
  constraint ck_availability_value check (value in ('FREE', 'NOT_FREE', 'NOT_SAID'))
);
create index ix_availability_person on availability (person_id, last_day);

insert into availability (id, person_id, first_day, last_day, value, said_at)
select id, person_id, first_day, last_day, 'NOT_FREE', now() from absence;

-- The old release beside the new one still writes absences.
create function absence_is_said() returns trigger language plpgsql as $$
begin
  insert into availability (id, person_id, first_day, last_day, value, said_at)
  values (new.id, new.person_id, new.first_day, new.last_day, 'NOT_FREE', now());
  return new;
end $$;
create trigger absence_is_said after insert on absence
  for each row execute function absence_is_said();

-- That an employer, or the network for who has none, releases somebody and has made the checks.
create table assurance (
  id uuid primary key,
  person_id uuid not null,
  school_id uuid,
  checked_on date not null,
  valid_from date not null,
  valid_until date not null,
  given_by uuid not null,
  given_at timestamptz not null,
  revoked_by uuid,
  revoked_at timestamptz,
  version bigint not null,
  constraint ck_assurance_dates check (checked_on <= valid_until and valid_from <= valid_until),
  constraint ck_assurance_revoked check ((revoked_by is null) = (revoked_at is null))
);
create index ix_assurance_person on assurance (person_id);
create index ix_assurance_school on assurance (school_id) where school_id is not null;

-- Arrays of varchar: as such they are compared when profiles are looked for.
create table reviewer_profile (
  person_id uuid primary key,
  phases varchar[] not null,
  specialisms varchar[] not null,
  theme_ids uuid[] not null,
  most_reviews integer,
  version bigint not null,
  constraint ck_reviewer_profile_most check (most_reviews >= 0)
);

-- Why a soft rule was passed over when somebody was proposed, and by whom.
create table seat_passed_over (
  seat_id uuid not null,
  rule text not null,
  reason text not null,
  passed_by uuid not null,
  passed_at timestamptz not null,
  constraint pk_seat_passed_over primary key (seat_id, rule),
  constraint fk_seat_passed_over_seat foreign key (seat_id) references seat (id)
);
create index ix_seat_day_day on seat_day (day);
