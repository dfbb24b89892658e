-- Calendars as school-service tells them; one with no owner is the network's.
create table calendar_copy (
  id uuid primary key,
  authority_code text,
  trust_code text,
  school_id uuid
);

create table calendar_copy_entry (
  calendar_id uuid not null,
  kind text not null,
  valid_from date not null,
  valid_until date not null,
  constraint pk_calendar_copy_entry primary key (calendar_id, kind, valid_from)
);

-- What the calendars said of the days when they were offered.
alter table day_offer add column remarks text[] not null default '{}';
