-- A seat that a hard rule speaks against keeps its days and where it stood; one may follow another.
alter table seat
  add column stood text,
  add column answer_by date,
  add column replaces uuid,
  add column ended_on date,
  add constraint fk_seat_replaces foreign key (replaces) references seat (id) on delete set null,
  add constraint ck_seat_stood check (
    (state = 'AT_RISK') = (stood is not null) and stood in ('PROPOSED', 'INVITED', 'ACCEPTED')),
  drop constraint ck_seat_state,
  add constraint ck_seat_state check (state in ('PROPOSED', 'INVITED', 'ACCEPTED', 'DECLINED',
    'WITHDRAWN', 'REPLACED', 'AT_RISK'));
create index ix_seat_replaces on seat (replaces) where replaces is not null;

update seat s set ended_on = h.day
from (select thing_id, max(at)::date as day from history
  where thing = 'seat' and to_state in ('DECLINED', 'WITHDRAWN') group by thing_id) h
where h.thing_id = s.id and s.state in ('DECLINED', 'WITHDRAWN');

drop index uq_seat_person;
create unique index uq_seat_person on seat (review_id, person_id)
  where state in ('PROPOSED', 'INVITED', 'ACCEPTED', 'AT_RISK');
drop index uq_seat_lead;
create unique index uq_seat_lead on seat (review_id)
  where part = 'LEAD' and state in ('PROPOSED', 'INVITED', 'ACCEPTED', 'AT_RISK');

-- What reviewers agree to before they join a team; a new text is a new version.
create table protocol (
  id uuid primary key,
  version integer not null,
  text text not null,
  published_by uuid,
  published_at timestamptz not null,
  constraint uq_protocol_version unique (version)
);
insert into protocol (id, version, text, published_at) values (
  '01990000-0000-7000-8000-000000000001',
  1,
  'I work with the school, not on it: what I write rests on evidence and is discussed openly with its leaders.
I keep in confidence what I see, hear and read in this review, and use it for this review alone.
I name no pupil in any note, and adults only by their role. I take no photographs.
A concern about the safety of a child goes to the school''s safeguarding contact at once, and never into the record.
I say at once when a tie to the school, its trust or its people exists or arises.',
  now());

-- What somebody agreed to and which ties they have, before they accept a seat.
create table declaration (
  seat_id uuid primary key,
  protocol_version integer not null,
  declared_at timestamptz not null,
  bars boolean not null,
  weighed_by uuid,
  weighed_at timestamptz,
  weighing text,
  version bigint not null,
  constraint fk_declaration_seat foreign key (seat_id) references seat (id),
  constraint fk_declaration_protocol foreign key (protocol_version) references protocol (version),
  constraint ck_declaration_weighed check ((weighed_by is null) = (weighed_at is null))
);
create table declared_tie (
  seat_id uuid not null,
  kind text not null,
  about text not null,
  constraint fk_declared_tie_declaration foreign key (seat_id) references declaration (seat_id)
);
create index ix_declared_tie_seat on declared_tie (seat_id);

-- What a school has against somebody on its team; only those who allocate read why.
create table objection (
  id uuid primary key,
  seat_id uuid not null,
  review_id uuid not null,
  state text not null,
  reason text not null,
  raised_by uuid not null,
  raised_at timestamptz not null,
  decision text,
  decided_by uuid,
  decided_at timestamptz,
  version bigint not null,
  constraint fk_objection_seat foreign key (seat_id) references seat (id),
  constraint fk_objection_review foreign key (review_id) references review (id),
  constraint ck_objection_state
    check (state in ('RAISED', 'UPHELD', 'SET_ASIDE', 'WITHDRAWN', 'LAPSED'))
);
create unique index uq_objection_open on objection (seat_id) where state = 'RAISED';
create index ix_objection_review on objection (review_id);

-- Whose place of setting out a school is, when the register changes it.
create index ix_base_copy_near on base_copy (near_school_id) where near_school_id is not null;
