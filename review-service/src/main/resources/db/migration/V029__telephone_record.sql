-- What somebody is recorded to have said by telephone: one row for each call, told to that person.
create table telephone_record (
  id uuid primary key,
  thing text not null,
  thing_id uuid not null,
  step text not null,
  school_id uuid not null,
  review_id uuid,
  said_by uuid not null,
  said_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  state text not null,
  denial text,
  outcome text,
  version bigint not null,
  constraint fk_telephone_record_review foreign key (review_id) references review (id),
  constraint ck_telephone_record_state check (state in ('RECORDED', 'DENIED', 'SETTLED'))
);
create index ix_telephone_record_said_by on telephone_record (said_by);
create index ix_telephone_record_recorded_by on telephone_record (recorded_by);
