-- What was deleted because it was kept long enough.
create table retention_log (
  at timestamptz not null,
  what text not null,
  before_day date not null,
  deleted integer not null
);
create index ix_retention_log_at on retention_log (at);
