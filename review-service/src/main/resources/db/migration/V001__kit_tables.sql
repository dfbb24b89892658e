-- The tables behind service-kit. Each service ships this file unchanged as V001__kit_tables.sql;
-- a test compares them.

create table actor_link (
  link_key text primary key,
  person_id uuid not null
);
create index ix_actor_link_person on actor_link (person_id);

create table actor_role (
  person_id uuid not null,
  role text not null,
  scope_kind text not null,
  scope_id uuid,
  valid_from date not null,
  valid_until date
);
create index ix_actor_role_person on actor_role (person_id);

create table event_stream (
  aggregate_id uuid primary key,
  last_sequence bigint not null
);

create table outbox (
  position bigint generated always as identity primary key,
  event_id uuid not null,
  aggregate_id uuid not null,
  sequence bigint not null,
  type text not null,
  envelope text not null,
  created_at timestamptz not null,
  published_at timestamptz,
  constraint uq_outbox_event unique (event_id),
  constraint uq_outbox_sequence unique (aggregate_id, sequence)
);
create index ix_outbox_unpublished on outbox (position) where published_at is null;
create index ix_outbox_published on outbox (published_at) where published_at is not null;

create table inbox (
  consumer text not null,
  event_id uuid not null,
  received_at timestamptz not null,
  constraint pk_inbox primary key (consumer, event_id)
);

create table projection_position (
  consumer text not null,
  aggregate_id uuid not null,
  copy text not null,
  sequence bigint not null,
  constraint pk_projection_position primary key (consumer, aggregate_id, copy)
);

-- A row stands while a consumer's copies are being built anew; whoever holds the token builds.
create table replay (
  consumer text primary key,
  token uuid not null,
  begun_at timestamptz not null
);

create table dead_letter (
  id bigint generated always as identity primary key,
  consumer text not null,
  event_id uuid not null,
  aggregate_id uuid not null,
  sequence bigint not null,
  type text not null,
  envelope text not null,
  state text not null,
  reason text not null,
  attempts integer not null,
  retry_requested boolean not null default false,
  at timestamptz not null,
  constraint uq_dead_letter unique (consumer, event_id),
  constraint ck_dead_letter_state check (state in ('dead', 'parked', 'dropped'))
);
create index ix_dead_letter_consumer on dead_letter (consumer, aggregate_id, sequence);
create index ix_dead_letter_aggregate on dead_letter (aggregate_id) where state <> 'dropped';

create table idempotent_call (
  person_id uuid not null,
  operation text not null,
  key text not null,
  body_hash text not null,
  answer text,
  created_at timestamptz not null,
  constraint pk_idempotent_call primary key (person_id, operation, key)
);
create index ix_idempotent_call_created on idempotent_call (created_at);

create table history (
  id bigint generated always as identity primary key,
  thing text not null,
  thing_id uuid not null,
  at timestamptz not null,
  person_id uuid,
  from_state text,
  action text not null,
  to_state text not null,
  reason text,
  correlation_id text
);
create index ix_history_thing on history (thing_id, id);
