-- A person is not an address: the one mail goes to stays with the person, all of them stand here.
create table person_address (
  address text not null,
  person_id uuid not null,
  added_at timestamptz not null,
  signed_in_at timestamptz,
  constraint pk_person_address primary key (address),
  constraint fk_person_address_person foreign key (person_id) references person (id)
);
create index ix_person_address_person on person_address (person_id);
insert into person_address (address, person_id, added_at, signed_in_at)
  select p.address, p.id, now(), i.invited_at from person p
  left join invitation i on i.person_id = p.id and i.state = 'ACCEPTED';

alter table person
  add column near_school_id uuid,
  add constraint fk_person_near foreign key (near_school_id) references school (id);
create index ix_person_name on person using gin (plain(name) gin_trgm_ops);

-- Somebody may work at two schools at once, but not twice at one.
alter table employment
  add column version bigint not null default 0,
  drop constraint ex_employment_overlap,
  add constraint ex_employment_overlap exclude using gist
    (person_id with =, school_id with =, daterange(valid_from, valid_until, '[]') with &&);
create index ix_employment_school on employment (school_id);

-- Whatever else binds somebody to a school or to all schools of a trust.
create table tie (
  id uuid primary key,
  person_id uuid not null,
  kind text not null,
  school_id uuid,
  trust_id uuid,
  valid_from date not null,
  valid_until date,
  state text not null,
  note text not null,
  version bigint not null,
  constraint fk_tie_person foreign key (person_id) references person (id),
  constraint fk_tie_school foreign key (school_id) references school (id),
  constraint fk_tie_trust foreign key (trust_id) references trust (id),
  constraint ck_tie_one check ((school_id is null) <> (trust_id is null)),
  constraint ck_tie_dates check (valid_until is null or valid_from <= valid_until),
  constraint ck_tie_state check (state in ('DECLARED', 'CONFIRMED', 'DISMISSED'))
);
create index ix_tie_person on tie (person_id);

-- Roles have dates; whoever holds a seat holds it in some capacity, and a school has one head on a day.
alter table role_grant
  add column capacity text not null default 'ORDINARY',
  add constraint ck_role_grant_capacity check (capacity in ('ORDINARY', 'ACTING', 'CHAIR')),
  add constraint ck_role_grant_dates check (valid_until is null or valid_from <= valid_until),
  add constraint ex_role_grant_held exclude using gist
    (person_id with =, role with =, scope_kind with =,
     (coalesce(scope_id, '00000000-0000-0000-0000-000000000000')) with =,
     daterange(valid_from, valid_until, '[]') with &&) where (state = 'HELD'),
  add constraint ex_role_grant_one_head exclude using gist
    (scope_id with =, daterange(valid_from, valid_until, '[]') with &&)
    where (state = 'HELD' and role = 'HEAD'),
  add constraint ex_role_grant_one_chair exclude using gist
    (scope_id with =, daterange(valid_from, valid_until, '[]') with &&)
    where (state = 'HELD' and capacity = 'CHAIR');
drop index uq_role_grant_held;
create index ix_role_grant_scope on role_grant (scope_id, role) where state = 'HELD';

alter table invitation drop constraint ck_invitation_state,
  add constraint ck_invitation_state check (state in ('OPEN', 'ACCEPTED', 'WITHDRAWN'));
