-- The subject of a review: a school, a trust, or a subject area in named schools. What was there
-- before is of its school. school_id stays the host, where the team meets; further schools of an
-- area stand beside it. Whose it is, and who is tied to it, follows from these: the database works
-- it out, so that it is filled for every row and cannot differ from them.

-- The condition of a trigger may name no columns that are worked out: what is frozen is compared by a
-- function from now on, and refused as before. What an area is called can be taken out of it like
-- other words.
drop trigger report_is_frozen on report;

alter table request
  add column subject_kind text not null default 'SCHOOL',
  add column trust_id uuid,
  add column area text,
  add column area_school_ids uuid[] not null default '{}',
  add column subject_owner_id uuid not null
    generated always as (coalesce(trust_id, school_id)) stored,
  add column subject_ids uuid[] not null
    generated always as
      (array[school_id] || area_school_ids || array_remove(array[trust_id], null)) stored,
  add constraint ck_request_subject check (
    subject_kind in ('SCHOOL', 'TRUST', 'AREA')
    and (subject_kind = 'TRUST') = (trust_id is not null)
    and (subject_kind <> 'AREA' or area is not null)
    and (subject_kind = 'AREA' or area_school_ids = '{}'));
create index ix_request_owner on request (subject_owner_id);

alter table day_offer
  add column subject_kind text not null default 'SCHOOL',
  add column trust_id uuid,
  add column area text,
  add column area_school_ids uuid[] not null default '{}',
  add column subject_owner_id uuid not null
    generated always as (coalesce(trust_id, school_id)) stored,
  add column subject_ids uuid[] not null
    generated always as
      (array[school_id] || area_school_ids || array_remove(array[trust_id], null)) stored,
  add constraint ck_day_offer_subject check (
    subject_kind in ('SCHOOL', 'TRUST', 'AREA')
    and (subject_kind = 'TRUST') = (trust_id is not null)
    and (subject_kind <> 'AREA' or area is not null)
    and (subject_kind = 'AREA' or area_school_ids = '{}'));
create index ix_day_offer_owner on day_offer (subject_owner_id);

alter table review
  add column subject_kind text not null default 'SCHOOL',
  add column trust_id uuid,
  add column area text,
  add column area_school_ids uuid[] not null default '{}',
  add column subject_owner_id uuid not null
    generated always as (coalesce(trust_id, school_id)) stored,
  add column subject_ids uuid[] not null
    generated always as
      (array[school_id] || area_school_ids || array_remove(array[trust_id], null)) stored,
  add constraint ck_review_subject check (
    subject_kind in ('SCHOOL', 'TRUST', 'AREA')
    and (subject_kind = 'TRUST') = (trust_id is not null)
    and (subject_kind <> 'AREA' or area is not null)
    and (subject_kind = 'AREA' or area_school_ids = '{}'));
create index ix_review_owner on review (subject_owner_id);

alter table report
  add column subject_kind text not null default 'SCHOOL',
  add column trust_id uuid,
  add column area text,
  add column area_school_ids uuid[] not null default '{}',
  add column subject_owner_id uuid not null
    generated always as (coalesce(trust_id, school_id)) stored,
  add column subject_ids uuid[] not null
    generated always as
      (array[school_id] || area_school_ids || array_remove(array[trust_id], null)) stored,
  add constraint ck_report_subject check (
    subject_kind in ('SCHOOL', 'TRUST', 'AREA')
    and (subject_kind = 'TRUST') = (trust_id is not null)
    and (subject_kind <> 'AREA' or area is not null)
    and (subject_kind = 'AREA' or area_school_ids = '{}'));
create index ix_report_owner on report (subject_owner_id);

alter table recommendation
  add column subject_kind text not null default 'SCHOOL',
  add column trust_id uuid,
  add column area text,
  add column area_school_ids uuid[] not null default '{}',
  add column subject_owner_id uuid not null
    generated always as (coalesce(trust_id, school_id)) stored,
  add column subject_ids uuid[] not null
    generated always as
      (array[school_id] || area_school_ids || array_remove(array[trust_id], null)) stored,
  add constraint ck_recommendation_subject check (
    subject_kind in ('SCHOOL', 'TRUST', 'AREA')
    and (subject_kind = 'TRUST') = (trust_id is not null)
    and (subject_kind <> 'AREA' or area is not null)
    and (subject_kind = 'AREA' or area_school_ids = '{}'));
create index ix_recommendation_owner on recommendation (subject_owner_id);

-- One open request of an owner for each programme, and of an area for each area.
drop index uq_request_open;
create unique index uq_request_open
  on request (subject_owner_id, programme_id, (coalesce(lower(area), '')))
  where state in ('REQUESTED', 'WAITLISTED');

-- Teams are asked again when a school joins the trust that is reviewed.
create index ix_review_trust on review (trust_id) where trust_id is not null;

create function refuse_change_of_frozen_report() returns trigger language plpgsql as $$
declare
  others text[] := array['author_id', 'assurer_id', 'state', 'version', 'content', 'summary', 'area',
    'words_removed_at', 'subject_owner_id', 'subject_ids'];
begin
  if to_jsonb(old) - others is distinct from to_jsonb(new) - others
    or (new.words_removed_at is not distinct from old.words_removed_at
      and (old.content, old.summary, old.area) is distinct from
        (new.content, new.summary, new.area))
    or (old.state <> new.state
      and not (old.state = 'FINAL' and new.state in ('SUPERSEDED', 'VOIDED')))
  then
    raise exception 'a final report cannot be changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger report_is_frozen before update on report
  for each row when (old.content is not null) execute function refuse_change_of_frozen_report();
