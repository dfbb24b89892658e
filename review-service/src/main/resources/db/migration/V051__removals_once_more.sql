-- Two remarks that a removal left without words became the same one twice, and what lists words
-- that are no names could not be read any more. Nobody writes words here, so nothing is ordered.
do $$
declare
  place text;
begin
  foreach place in array array['evidence_note', 'finding', 'self_evaluation_section',
    'analysis_section', 'line_of_enquiry', 'plan_point', 'dismissed_words']
  loop
    execute format('alter table %I disable trigger words_are_written', place);
    execute format(
      'update %I set dismissed = array(select distinct unnest(dismissed)) where'
        ' cardinality(dismissed) <> (select count(distinct word) from unnest(dismissed) word)',
      place);
    execute format('alter table %I enable trigger words_are_written', place);
  end loop;
end
$$;

-- The digest of what was published names words that are gone since to whoever tries (docs/adr/0040):
-- it stays keyed, and the digest of a report is of what stands. Digests of before are keyed by the
-- daily deleting.
alter table report add column published_digest text;
alter table signature add column digest_keyed boolean not null default false;
alter table ended_signature add column digest_keyed boolean not null default false;
update findings_change c set from_version = -1
where exists (select 1 from removal r where r.review_id = c.review_id and r.removed_at >= c.at);

create or replace function refuse_change_of_frozen_report() returns trigger language plpgsql as $$
declare
  others text[] := array['author_id', 'assurer_id', 'state', 'version', 'content', 'summary', 'area',
    'words_removed_at', 'digest', 'published_digest', 'subject_owner_id', 'subject_ids'];
begin
  if to_jsonb(old) - others is distinct from to_jsonb(new) - others
    or (new.words_removed_at is not distinct from old.words_removed_at
      and (old.content, old.summary, old.area) is distinct from
        (new.content, new.summary, new.area))
    or (new.digest <> old.digest
      and (new.words_removed_at is null or new.published_digest is null
        or new.digest <> encode(sha256(convert_to(new.content, 'UTF8')), 'hex')))
    or (new.published_digest is distinct from old.published_digest
      and (new.words_removed_at is null or old.published_digest is not null))
    or (old.state <> new.state
      and not (old.state = 'FINAL' and new.state in ('SUPERSEDED', 'VOIDED')))
  then
    raise exception 'a final report cannot be changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
