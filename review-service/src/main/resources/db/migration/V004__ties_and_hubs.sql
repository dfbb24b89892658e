-- What binds people to schools beside work, and which hub a school belongs to.
alter table school_copy add column trust_id uuid;
create index ix_school_copy_trust on school_copy (trust_id) where trust_id is not null;

alter table membership_copy
  add column hub_id uuid,
  add column state text;
create index ix_membership_copy_hub on membership_copy (hub_id) where hub_id is not null;

create table tie_copy (
  id uuid primary key,
  person_id uuid not null,
  school_id uuid,
  trust_id uuid,
  valid_from date not null,
  valid_until date
);
create index ix_tie_copy_person on tie_copy (person_id);
