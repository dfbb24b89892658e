create table practice (
  id uuid primary key,
  school_id uuid not null,
  title text not null,
  text text not null,
  state text not null,
  review_id uuid,
  version bigint not null,
  constraint ck_practice_state
    check (state in ('DRAFT', 'NOMINATED', 'RECOMMENDED', 'NOT_RECOMMENDED')),
  constraint ck_practice_review check ((state = 'DRAFT') = (review_id is null))
);
create index ix_practice_school on practice (school_id);

create table decision (
  id uuid primary key,
  practice_id uuid not null,
  review_id uuid not null,
  school_id uuid not null,
  state text not null,
  decided_by uuid,
  version bigint not null,
  constraint fk_decision_practice foreign key (practice_id) references practice (id),
  constraint uq_decision unique (practice_id, review_id),
  constraint ck_decision_state check (state in ('OPEN', 'ACCREDITED', 'DECLINED')),
  constraint ck_decision_decided check ((state = 'OPEN') = (decided_by is null))
);
create index ix_decision_school on decision (school_id);

create sequence accreditation_number;

create table accreditation (
  id uuid primary key,
  decision_id uuid not null,
  practice_id uuid not null,
  school_id uuid not null,
  number text not null,
  state text not null,
  valid_from date not null,
  valid_until date not null,
  audience text not null,
  version bigint not null,
  constraint fk_accreditation_decision foreign key (decision_id) references decision (id),
  constraint uq_accreditation_decision unique (decision_id),
  constraint uq_accreditation_number unique (number),
  constraint ck_accreditation_state check (state in ('VALID')),
  constraint ck_accreditation_dates check (valid_from <= valid_until),
  constraint ck_accreditation_audience check (audience in ('NOBODY', 'MEMBERS', 'EVERYONE'))
);
create index ix_accreditation_school on accreditation (school_id);

create table directory_entry (
  accreditation_id uuid primary key,
  number text not null,
  school_id uuid not null,
  title text not null,
  text text not null,
  audience text not null,
  valid_from date not null,
  valid_until date not null,
  words tsvector generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', text), 'B')
  ) stored
);
create index ix_directory_entry_words on directory_entry using gin (words);
