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

-- The reason of an earlier removal stands in the history too, as one of the review's words.
create or replace function refuse_words_meanwhile() returns trigger language plpgsql as $$
declare
  about uuid;
  begun timestamptz := coalesce(
    cast(nullif(current_setting('lantern.begun_at', true), '') as timestamptz),
    transaction_timestamp());
begin
  case tg_argv[0]
    when 'review' then
      about := new.review_id;
    when 'report' then
      about := (select review_id from report where id = new.report_id);
    when 'seat' then
      about := (select review_id from seat where id = new.seat_id);
    when 'request' then
      about := (select id from review where request_id = new.request_id);
    when 'itself a request' then
      about := (select id from review where request_id = new.id);
    when 'report section' then
      about := (select r.review_id from report_section s join report r on r.id = s.report_id
        where s.id = new.section_id);
    when 'self-evaluation section' then
      about := (select review_id from self_evaluation_section where id = new.section_id);
    when 'analysis section' then
      about := (select review_id from analysis_section where id = new.section_id);
    when 'history' then
      about := coalesce(
        (select id from review where id = new.thing_id),
        (select id from review where request_id = new.thing_id),
        (select review_id from report where id = new.thing_id),
        (select review_id from seat where id = new.thing_id),
        (select review_id from objection where id = new.thing_id),
        (select review_id from document where id = new.thing_id),
        (select review_id from line_of_enquiry where id = new.thing_id),
        (select review_id from recommendation where id = new.thing_id),
        (select review_id from plan_point where id = new.thing_id),
        (select review_id from removal where id = new.thing_id),
        (select r.id from day_offer f join review r on r.request_id = f.request_id
          where f.id = new.thing_id));
  end case;
  if about is null or current_setting('lantern.removing', true) = cast(about as text) then
    return new;
  end if;
  if not pg_try_advisory_xact_lock_shared(hashtextextended(cast(about as text), 36))
    or exists (select 1 from removal r where r.review_id = about and r.done_at > begun)
  then
    raise exception 'words are removed from review %', about
      using errcode = '40001', constraint = 'words_removed_meanwhile';
  end if;
  return new;
end
$$;
