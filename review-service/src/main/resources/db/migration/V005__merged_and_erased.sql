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

-- Who said what in the check of facts, so that it can be erased with them.
alter table report_comment
  add column commented_by uuid,
  add column answered_by uuid;

-- What a final report says is immutable, whoever asks; under which id its author is known may change.
drop trigger report_is_frozen on report;
create trigger report_is_kept before delete on report
  for each row when (old.state = 'FINAL') execute function refuse_change_of_final_report();
create trigger report_is_frozen before update on report
  for each row when (old.state = 'FINAL'
    and to_jsonb(old) - 'author_id' - 'assurer_id'
      is distinct from to_jsonb(new) - 'author_id' - 'assurer_id')
  execute function refuse_change_of_final_report();
