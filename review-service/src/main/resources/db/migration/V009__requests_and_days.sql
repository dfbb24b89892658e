-- What a school says when it asks: when it would like the visit and when not, how, and with whom to speak.
alter table request
  add column mode text not null default 'IN_PERSON',
  add column context text not null default '',
  add column remarks text[] not null default '{}',
  add column made_on date,
  add constraint ck_request_mode check (mode in ('IN_PERSON', 'ONLINE')),
  drop constraint ck_request_state,
  add constraint ck_request_state
    check (state in ('REQUESTED', 'WAITLISTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));
drop index uq_request_open;
create unique index uq_request_open on request (school_id, programme_id)
  where state in ('REQUESTED', 'WAITLISTED');

create table request_days (
  request_id uuid not null,
  wanted boolean not null,
  first_day date not null,
  last_day date not null,
  why text not null,
  constraint fk_request_days foreign key (request_id) references request (id),
  constraint ck_request_days check (first_day <= last_day)
);
create index ix_request_days on request_days (request_id);

create table request_contact (
  request_id uuid not null,
  person_id uuid not null,
  constraint pk_request_contact primary key (request_id, person_id),
  constraint fk_request_contact foreign key (request_id) references request (id)
);
create index ix_request_contact_person on request_contact (person_id);

-- A day of a visit has a part and a mode; those of before are whole and in person.
alter table day_offer_day
  add column part text not null default 'WHOLE',
  add column mode text not null default 'IN_PERSON',
  add constraint ck_day_offer_day_part check (part in ('WHOLE', 'MORNING', 'AFTERNOON')),
  add constraint ck_day_offer_day_mode check (mode in ('IN_PERSON', 'ONLINE'));
alter table review_day
  add column part text not null default 'WHOLE',
  add column mode text not null default 'IN_PERSON',
  add constraint ck_review_day_part check (part in ('WHOLE', 'MORNING', 'AFTERNOON')),
  add constraint ck_review_day_mode check (mode in ('IN_PERSON', 'ONLINE'));

-- With which other days, and words, a school answered an offer.
alter table day_offer
  add column answer text,
  add column answered_by uuid,
  drop constraint ck_day_offer_state,
  add constraint ck_day_offer_state
    check (state in ('OFFERED', 'CONFIRMED', 'ANSWERED', 'WITHDRAWN'));
create table day_offer_answer_day (
  day_offer_id uuid not null,
  day date not null,
  part text not null,
  mode text not null,
  constraint pk_day_offer_answer_day primary key (day_offer_id, day),
  constraint fk_day_offer_answer_day foreign key (day_offer_id) references day_offer (id),
  constraint ck_day_offer_answer_day_part check (part in ('WHOLE', 'MORNING', 'AFTERNOON')),
  constraint ck_day_offer_answer_day_mode check (mode in ('IN_PERSON', 'ONLINE'))
);

-- How a review ends without findings.
alter table review
  add column cancelled_for text,
  add column notice_days integer,
  drop constraint ck_review_state,
  add constraint ck_review_state
    check (state in ('DATED', 'TEAM_CONFIRMED', 'READY', 'IN_PROGRESS', 'FINDINGS_AGREED',
      'CANCELLED', 'ABANDONED')),
  add constraint ck_review_cancelled check ((state = 'CANCELLED') = (cancelled_for is not null)),
  add constraint ck_review_cancelled_for
    check (cancelled_for in ('HOST', 'NETWORK', 'FORCE_MAJEURE')),
  add constraint ck_review_notice check (notice_days >= 0);

-- What keeps a review from going on for a while; one of a kind at a time.
create table review_hold (
  id uuid primary key,
  review_id uuid not null,
  kind text not null,
  reason text not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  constraint fk_review_hold_review foreign key (review_id) references review (id),
  constraint ck_review_hold_kind check (kind in ('POSTPONED')),
  constraint ck_review_hold_lifted check ((lifted_at is null) = (lifted_by is null))
);
create index ix_review_hold_review on review_hold (review_id);
create unique index uq_review_hold_open on review_hold (review_id, kind) where lifted_at is null;
