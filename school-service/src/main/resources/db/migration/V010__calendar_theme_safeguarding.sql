-- Calendars: one for the network, and one for each authority, trust or school that has its own.
create table calendar (
  id uuid primary key,
  level text not null,
  authority_code text,
  trust_code text,
  school_id uuid,
  version bigint not null,
  constraint fk_calendar_school foreign key (school_id) references school (id),
  constraint ck_calendar_level check (level in ('SCHOOL', 'AUTHORITY', 'TRUST', 'NETWORK')),
  constraint ck_calendar_owner check (
    (level = 'SCHOOL') = (school_id is not null)
    and (level = 'AUTHORITY') = (authority_code is not null)
    and (level = 'TRUST') = (trust_code is not null)),
  constraint uq_calendar_owner unique nulls not distinct (school_id, authority_code, trust_code)
);
create index ix_calendar_authority on calendar (authority_code) where authority_code is not null;
create index ix_calendar_trust on calendar (trust_code) where trust_code is not null;

create table calendar_entry (
  calendar_id uuid not null,
  kind text not null,
  valid_from date not null,
  valid_until date not null,
  constraint pk_calendar_entry primary key (calendar_id, kind, valid_from),
  constraint fk_calendar_entry_calendar foreign key (calendar_id) references calendar (id),
  constraint ck_calendar_entry_kind check (kind in ('TERM', 'HOLIDAY', 'INSET')),
  constraint ck_calendar_entry_days check (valid_from <= valid_until),
  constraint ex_calendar_entry_overlap exclude using gist
    (calendar_id with =, kind with =, daterange(valid_from, valid_until, '[]') with &&)
);

-- Themes: a merged one points to a standing one, never to another merged one.
create table theme (
  id uuid primary key,
  name text not null,
  plain_name text generated always as (plain(name)) stored,
  state text not null,
  merged_into uuid,
  version bigint not null,
  constraint fk_theme_merged_into foreign key (merged_into) references theme (id),
  constraint ck_theme_state check (state in ('STANDING', 'MERGED')),
  constraint ck_theme_merged check ((state = 'MERGED') = (merged_into is not null)),
  constraint ck_theme_itself check (merged_into <> id),
  constraint uq_theme_name unique (plain_name)
);
create index ix_theme_plain_name on theme using gin (plain_name gin_trgm_ops);
create index ix_theme_merged_into on theme (merged_into) where merged_into is not null;

-- Whom to call about a child: of a school, or of an authority when the concern is about the head.
create table safeguarding_contact (
  id uuid primary key,
  school_id uuid,
  authority_code text,
  part text not null,
  name text not null,
  telephone text not null,
  address text,
  confirmed_on date not null,
  confirmed_by uuid not null,
  version bigint not null,
  constraint fk_safeguarding_contact_school foreign key (school_id) references school (id),
  constraint ck_safeguarding_contact_part check (
    part in ('DESIGNATED_LEAD', 'DEPUTY', 'CHAIR_OF_GOVERNORS', 'AUTHORITY_OFFICER')),
  constraint ck_safeguarding_contact_owner check (
    (part = 'AUTHORITY_OFFICER') = (authority_code is not null)
    and (part = 'AUTHORITY_OFFICER') = (school_id is null))
);
create index ix_safeguarding_contact_school on safeguarding_contact (school_id)
  where school_id is not null;
create index ix_safeguarding_contact_authority on safeguarding_contact (authority_code)
  where authority_code is not null;
