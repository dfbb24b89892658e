create table recommendation (
  id uuid primary key,
  finding_id uuid not null,
  review_id uuid not null,
  school_id uuid not null,
  state text not null,
  owner_id uuid,
  due_on date,
  progress text not null,
  support_wanted text not null,
  declined_because text,
  superseded_by uuid,
  found text,
  found_in_review_id uuid,
  version bigint not null,
  constraint uq_recommendation_finding unique (finding_id),
  constraint fk_recommendation_finding foreign key (finding_id, review_id)
    references finding (id, review_id),
  constraint fk_recommendation_superseded foreign key (superseded_by) references recommendation (id),
  constraint fk_recommendation_found_in foreign key (found_in_review_id) references review (id),
  constraint ck_recommendation_state check (state in (
    'NEW', 'ACCEPTED', 'IN_PLAN', 'IN_PROGRESS', 'EMBEDDED', 'NOT_TAKEN_UP', 'SUPERSEDED')),
  constraint ck_recommendation_found check (
    found in ('YES', 'PARTLY', 'NO') and (found is null) = (found_in_review_id is null)),
  constraint ck_recommendation_declined check (
    (state = 'NOT_TAKEN_UP') = (declined_because is not null)),
  constraint ck_recommendation_superseded check (
    (state = 'SUPERSEDED') = (superseded_by is not null))
);
create index ix_recommendation_school on recommendation (school_id);
create index ix_recommendation_review on recommendation (review_id);
