-- Two records of one person become one; whoever is erased leaves an id that leads nowhere.
alter table person
  alter column address drop not null,
  add column state text not null default 'PRESENT',
  add column merged_into uuid,
  add constraint fk_person_merged_into foreign key (merged_into) references person (id),
  add constraint ck_person_state check (state in ('PRESENT', 'MERGED', 'ERASED')),
  add constraint ck_person_merged check ((state = 'MERGED') = (merged_into is not null)),
  add constraint ck_person_itself check (merged_into <> id),
  add constraint ck_person_address check ((state = 'PRESENT') = (address is not null));
create index ix_person_merged_into on person (merged_into) where merged_into is not null;

-- What is moved is looked for by person.
create index ix_sign_in_link_person on sign_in_link (person_id);
create index ix_history_person on history (person_id) where person_id is not null;

-- While a merge is on its way, a sign-in may be told of both people, in either order.
alter table actor_link
  drop constraint actor_link_pkey,
  add constraint pk_actor_link primary key (link_key, person_id);
