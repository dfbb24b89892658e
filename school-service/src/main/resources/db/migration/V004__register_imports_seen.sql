-- An import is seen while it runs, can be stopped, and keeps what it could not take.
alter table register_import
  add column state text not null default 'DONE',
  add column started_at timestamptz not null default now(),
  add column edition date,
  add column bad integer not null default 0,
  add column missing integer not null default 0,
  add column back integer not null default 0,
  add column refusal text,
  add column faults jsonb,
  add column cancel_requested boolean not null default false,
  alter column finished_at drop not null,
  alter column rows set default 0,
  alter column added set default 0,
  alter column changed set default 0,
  alter column unchanged set default 0,
  add constraint ck_register_import_state
    check (state in ('RUNNING', 'DONE', 'REFUSED', 'CANCELLED', 'BROKEN_OFF')),
  add constraint ck_register_import_ended check ((state = 'RUNNING') = (finished_at is null));
update register_import set started_at = finished_at;

-- A row that cannot be taken keeps its number, so that its school does not count as missing.
alter table register_row
  add column line bigint not null default 0,
  add column bad boolean not null default false,
  alter column name drop not null,
  alter column status drop not null;

alter table school add column missing_since date;
create index ix_school_missing on school (missing_since) where missing_since is not null;
