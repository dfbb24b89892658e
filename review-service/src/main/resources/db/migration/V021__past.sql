-- The reviews of earlier seasons come in closed, known by the name the network gave them, and nobody asked
-- for them here. The release before reads them as any other.
alter table review
  alter column request_id drop not null,
  add column imported boolean not null default false,
  add column import_key text,
  drop constraint ck_review_state,
  add constraint ck_review_state
    check (state in ('DATED', 'TEAM_CONFIRMED', 'READY', 'IN_PROGRESS', 'FINDINGS_AGREED',
      'CLOSED', 'CANCELLED', 'ABANDONED')),
  add constraint ck_review_imported check (imported = (import_key is not null)),
  add constraint ck_review_requested check (imported = (request_id is null)),
  add constraint uq_review_import_key unique (import_key);

-- What was brought over of a school's days, once for each season.
create unique index uq_credit_carried on credit_entry (school_id, season_id)
  where kind = 'CARRIED';

alter table school_copy add column urn text;
create index ix_school_copy_urn on school_copy (urn);

create function uuid_v7() returns uuid language sql volatile as $$
  select encode(
    set_bit(
      set_bit(
        overlay(
          uuid_send(gen_random_uuid())
          placing substring(
            int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
          from 1 for 6),
        52, 1),
      53, 1),
    'hex')::uuid
$$;

-- Lines of a file while it is imported; none outlasts the transaction.
create unlogged table past_training_row (
  line bigint not null,
  person_id uuid not null,
  programme text not null,
  training text,
  held_on date,
  part text,
  phase text,
  qualified_from date,
  qualified_until date,
  programme_id uuid,
  bad boolean not null default false
);
create index ix_past_training_row_person on past_training_row (person_id);

create unlogged table past_review_row (
  line bigint not null,
  review text not null,
  urn text,
  given_school_id uuid,
  programme text not null,
  season text not null,
  days date[] not null,
  person_id uuid,
  part text,
  component text,
  level text,
  school_id uuid,
  programme_id uuid,
  season_id uuid,
  review_id uuid,
  review_new boolean not null default false,
  bad boolean not null default false
);
create index ix_past_review_row_review on past_review_row (review);
create index ix_past_review_row_school on past_review_row (school_id);
create index ix_past_review_row_person on past_review_row (person_id);

create unlogged table past_credit_row (
  line bigint not null,
  urn text,
  given_school_id uuid,
  programme text not null,
  season text not null,
  days numeric(6, 2) not null,
  school_id uuid,
  programme_id uuid,
  season_id uuid,
  bad boolean not null default false
);
create index ix_past_credit_row_school on past_credit_row (school_id, season_id);
