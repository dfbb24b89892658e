-- That words were removed from everything written about a review: who, when and why, never which.
create table removal (
  id uuid primary key,
  review_id uuid not null,
  reason text not null,
  removed_by uuid not null,
  removed_at timestamptz not null,
  constraint fk_removal_review foreign key (review_id) references review (id)
);
create index ix_removal_review on removal (review_id);
create table removal_place (
  removal_id uuid not null,
  kind text not null,
  found integer not null,
  constraint pk_removal_place primary key (removal_id, kind),
  constraint fk_removal_place_removal foreign key (removal_id) references removal (id)
);

-- What was frozen stays as it is, but words may be taken out of it, which leaves when.
alter table report add column words_removed_at timestamptz;
drop trigger report_is_frozen on report;
create trigger report_is_frozen before update on report
  for each row when (old.content is not null and (
    to_jsonb(old) - 'author_id' - 'assurer_id' - 'state' - 'version'
        - 'content' - 'summary' - 'words_removed_at'
      is distinct from to_jsonb(new) - 'author_id' - 'assurer_id' - 'state' - 'version'
        - 'content' - 'summary' - 'words_removed_at'
    or (new.words_removed_at is not distinct from old.words_removed_at
      and (old.content, old.summary) is distinct from (new.content, new.summary))
    or (old.state <> new.state
      and not (old.state = 'FINAL' and new.state in ('SUPERSEDED', 'VOIDED')))))
  execute function refuse_change_of_final_report();

-- What a cited note said, once its words are gone: SHA-256, hexadecimal.
alter table evidence_note add column digest text;
