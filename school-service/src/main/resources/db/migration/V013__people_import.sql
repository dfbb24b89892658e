-- Where a file of people lands before it is judged and merged; empty outside an import, because it holds names and addresses.
create unlogged table person_row (
  line bigint not null,
  name text not null,
  address text not null,
  employer_urn text,
  employed_from date,
  employed_until date,
  role text,
  scope_kind text,
  scope_name text,
  role_from date,
  role_until date,
  invited boolean not null,
  person_id uuid,
  school_id uuid,
  scope_id uuid,
  person_new boolean not null default false,
  employment_known boolean not null default false,
  role_known boolean not null default false,
  invitation_known boolean not null default false,
  bad boolean not null default false
);
