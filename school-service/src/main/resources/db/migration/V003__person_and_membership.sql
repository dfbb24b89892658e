create extension if not exists btree_gist;

create table membership (
  id uuid primary key,
  school_id uuid not null,
  valid_from date not null,
  valid_until date not null,
  version bigint not null,
  constraint fk_membership_school foreign key (school_id) references school (id),
  constraint ck_membership_dates check (valid_from <= valid_until),
  constraint ex_membership_overlap exclude using gist
    (school_id with =, daterange(valid_from, valid_until, '[]') with &&)
);

create table person (
  id uuid primary key,
  name text not null,
  address text not null,
  version bigint not null,
  constraint uq_person_address unique (address)
);

create table employment (
  id uuid primary key,
  person_id uuid not null,
  school_id uuid not null,
  valid_from date not null,
  valid_until date,
  constraint fk_employment_person foreign key (person_id) references person (id),
  constraint fk_employment_school foreign key (school_id) references school (id),
  constraint ck_employment_dates check (valid_until is null or valid_from <= valid_until),
  constraint ex_employment_overlap exclude using gist
    (person_id with =, daterange(valid_from, valid_until, '[]') with &&)
);

create table sign_in_link (
  link_key text primary key,
  person_id uuid not null,
  linked_at timestamptz not null,
  constraint fk_sign_in_link_person foreign key (person_id) references person (id)
);

create table invitation (
  id uuid primary key,
  person_id uuid not null,
  state text not null,
  invited_at timestamptz not null,
  version bigint not null,
  constraint fk_invitation_person foreign key (person_id) references person (id),
  constraint uq_invitation_person unique (person_id),
  constraint ck_invitation_state check (state in ('OPEN', 'ACCEPTED'))
);

create table role_grant (
  id uuid primary key,
  person_id uuid not null,
  role text not null,
  scope_kind text not null,
  scope_id uuid,
  state text not null,
  valid_from date not null,
  valid_until date,
  version bigint not null,
  constraint fk_role_grant_person foreign key (person_id) references person (id),
  constraint ck_role_grant_state check (state in ('HELD', 'WITHDRAWN')),
  constraint ck_role_grant_scope check ((scope_kind = 'NETWORK') = (scope_id is null))
);
create unique index uq_role_grant_held on role_grant
  (person_id, role, scope_kind, coalesce(scope_id, '00000000-0000-0000-0000-000000000000'))
  where state = 'HELD';
