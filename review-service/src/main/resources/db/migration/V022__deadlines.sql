-- Until when a step is to be done that somebody is waited for to do; the row goes when it is done.
-- Whose calendar counts is a school's, the network's where there is none. told_at is when
-- administrators were told that it is overdue.
create table deadline (
  id uuid primary key,
  step text not null,
  subject_id uuid not null,
  season_id uuid not null,
  calendar_of uuid,
  begun_on date not null,
  due_on date not null,
  told_at timestamptz,
  constraint uq_deadline unique (step, subject_id),
  constraint fk_deadline_season foreign key (season_id) references season (id),
  constraint ck_deadline_due check (due_on >= begun_on)
);
create index ix_deadline_season on deadline (season_id);
create index ix_deadline_calendar on deadline (calendar_of);
