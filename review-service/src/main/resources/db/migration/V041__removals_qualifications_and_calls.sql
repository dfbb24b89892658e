-- Who looked for words in a review, and when; never which words.
create table removal_search (
  id uuid primary key,
  review_id uuid not null,
  looked_by uuid not null,
  looked_at timestamptz not null,
  constraint fk_removal_search_review foreign key (review_id) references review (id)
);
create index ix_removal_search_review on removal_search (review_id);

-- A removal of words lets everybody finish who has written something about the review and keeps
-- others from writing until it is done (an advisory lock for each review, shared by who writes).
-- Whoever began before it was done and writes afterwards is refused: what they write may be what
-- was removed. Nobody who writes waits for a removal, so that none of the two can block the other.
alter table removal add column done_at timestamptz not null default clock_timestamp();

create function refuse_words_meanwhile() returns trigger language plpgsql as $$
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

do $$
declare
  place record;
begin
  for place in
    select relation, way, string_to_array(texts, ' ') as texts
    from (values
      ('evidence_note', 'review', 'text dismissed'),
      ('daily_summary', 'review', 'text reply'),
      ('activity', 'review', 'why_unpaired'),
      ('finding', 'review', 'text only_one_kind_because dismissed'),
      ('estimate', 'review', 'reason'),
      ('practice_evaluation', 'review', 'reason needed_next_time answers'),
      ('signature', 'review', 'note'),
      ('ended_signature', 'review', 'note'),
      ('report', 'review', 'summary'),
      ('report_section', 'report', 'text'),
      ('report_section_text', 'report section', 'text'),
      ('draft_comment', 'report', 'text passage'),
      ('report_check_item', 'report', 'note'),
      ('report_comment', 'report', 'text passage answer evidence decision'),
      ('school_response', 'report', 'text'),
      ('report_hold', 'report', 'reason outcome'),
      ('recommendation', 'review', 'progress support_wanted declined_because'),
      ('feedback', 'review', 'went_well even_better_if'),
      ('self_evaluation', 'review', 'text'),
      ('self_evaluation_section', 'review', 'text dismissed'),
      ('self_evaluation_section_text', 'self-evaluation section', 'text'),
      ('document', 'review', 'name removed_because'),
      ('analysis_section', 'review', 'text dismissed'),
      ('analysis_section_text', 'analysis section', 'text'),
      ('line_of_enquiry', 'review', 'question evidence answer dismissed'),
      ('dismissed_words', 'review', 'dismissed'),
      ('request', 'itself a request', 'wishes context'),
      ('request_days', 'request', 'why'),
      ('day_offer', 'request', 'answer'),
      ('review_hold', 'review', 'reason'),
      ('objection', 'review', 'reason decision'),
      ('declaration', 'seat', 'weighing'),
      ('seat_passed_over', 'seat', 'reason'),
      ('telephone_record', 'review', 'denial outcome'),
      ('history', 'history', 'reason')) as each (relation, way, texts)
  loop
    execute format(
      'create trigger words_are_written before insert or update of %s on %I for each row'
        ' when (%s) execute function refuse_words_meanwhile(%L)',
      array_to_string(place.texts, ', '),
      place.relation,
      (select string_agg(
          case t
            when 'dismissed' then 'new.dismissed <> ''{}'''
            when 'answers' then 'new.answers is not null'
            else format('new.%I <> ''''', t)
          end, ' or ')
        from unnest(place.texts) as t),
      place.way);
  end loop;
end
$$;

-- A qualification that was to begin after the person had stopped is ended before it begins.
alter table qualification
  drop constraint ck_qualification_dates,
  add constraint ck_qualification_dates check (valid_from <= valid_until or ended_at is not null);

-- What was said of a request by telephone belongs to the review that was made of it since.
update telephone_record t set review_id = v.id
from review v
where t.review_id is null and (t.thing_id = v.request_id
  or t.thing_id in (select f.id from day_offer f where f.request_id = v.request_id));
