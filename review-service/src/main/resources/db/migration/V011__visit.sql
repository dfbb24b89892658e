-- Who does what when during a visit. Of the school it names the paired leader alone, by an id.
create table activity (
  id uuid primary key,
  review_id uuid not null,
  day date not null,
  part_of_day text,
  starts_at time,
  ends_at time,
  kind text not null,
  visitor_ids uuid[] not null,
  host_leader_id uuid,
  components text[] not null,
  version bigint not null,
  constraint fk_activity_review foreign key (review_id) references review (id),
  constraint uq_activity_review unique (id, review_id),
  constraint ck_activity_when check (
    (part_of_day is null) = (starts_at is not null)
    and (starts_at is null) = (ends_at is null)
    and (starts_at is null or starts_at < ends_at))
);
create index ix_activity_review on activity (review_id);

-- What the lead shared with the head on a day of the visit, and what the head says to it.
create table daily_summary (
  id uuid primary key,
  review_id uuid not null,
  day date not null,
  text text not null,
  written_by uuid not null,
  reply text,
  replied_by uuid,
  version bigint not null,
  constraint fk_daily_summary_review foreign key (review_id) references review (id),
  constraint uq_daily_summary unique (review_id, day)
);

-- A note may belong to an activity of its review; words that were no name are not raised again.
alter table evidence_note
  add column activity_id uuid,
  add column arrived_at timestamptz,
  add column dismissed text[] not null default '{}',
  add constraint fk_evidence_note_activity
    foreign key (activity_id, review_id) references activity (id, review_id);

-- A removed note that arrives once more stays removed.
create table removed_note (
  id uuid primary key,
  review_id uuid not null,
  constraint fk_removed_note_review foreign key (review_id) references review (id)
);

alter table finding
  add column lens text,
  add column theme_id uuid,
  add column only_one_kind_because text,
  add column dismissed text[] not null default '{}',
  add column position integer not null default 0;

alter table estimate add column agreed_on date;

alter table practice_evaluation
  add column answers jsonb,
  add column needed_next_time text;

-- What changed of the findings, so that whoever signs an earlier text is told what.
create table findings_change (
  review_id uuid not null,
  number integer not null,
  at timestamptz not null,
  what text not null,
  subject_id uuid,
  component text,
  from_version bigint not null,
  constraint pk_findings_change primary key (review_id, number),
  constraint fk_findings_change_review foreign key (review_id) references review (id)
);

alter table signature
  add column kind text not null default 'AGREED',
  add column note text,
  add column digest text,
  add column delegated boolean not null default false,
  add constraint ck_signature_kind check (kind in ('AGREED', 'DISAGREED', 'NOT_AGREEING')),
  add constraint ck_signature_note check ((kind = 'AGREED') = (note is null));

-- Signatures that a change of what was signed, or another signature, has ended.
create table ended_signature (
  id uuid primary key,
  review_id uuid not null,
  relation text not null,
  kind text not null,
  note text,
  person_id uuid not null,
  delegated boolean not null,
  digest text,
  signed_at timestamptz not null,
  ended_at timestamptz not null,
  constraint fk_ended_signature_review foreign key (review_id) references review (id)
);
create index ix_ended_signature_review on ended_signature (review_id);

-- The network's themes as school-service tells them.
create table theme_copy (
  id uuid primary key,
  name text not null,
  merged_into uuid
);
