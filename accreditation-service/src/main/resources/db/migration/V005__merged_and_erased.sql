-- Which people were merged into which, for what still says the earlier id.
create table person_merge_copy (
  person_id uuid primary key,
  into_id uuid not null
);
create index ix_person_merge_copy_into on person_merge_copy (into_id);

-- Every id of whoever was erased. A replay fills it again but does not empty it: nobody comes back.
create table person_erased_copy (
  person_id uuid primary key
);
create index ix_history_person on history (person_id) where person_id is not null;

-- While a merge is on its way, a sign-in or a tie may be told of both people, in either order.
alter table actor_link
  drop constraint actor_link_pkey,
  add constraint pk_actor_link primary key (link_key, person_id);
alter table tie_copy
  drop constraint tie_copy_pkey,
  add constraint pk_tie_copy primary key (id, person_id);
