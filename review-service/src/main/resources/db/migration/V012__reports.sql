-- A review has several editions of its report: an amended one replaces the final one before it.
alter table report
  alter column summary set default '',
  add column edition integer not null default 1,
  add column comments_due_on date,
  add column facts_confirmed_at timestamptz,
  drop constraint uq_report_review,
  drop constraint ck_report_state,
  drop constraint ck_report_frozen,
  add constraint uq_report_edition unique (review_id, edition),
  add constraint ck_report_state check (state in
    ('DRAFTING', 'QUALITY_CHECK', 'SCHOOL_CHECK', 'FINAL', 'SUPERSEDED', 'VOIDED')),
  add constraint ck_report_frozen check (
    (state in ('FINAL', 'SUPERSEDED', 'VOIDED')) = (content is not null)
    and (state in ('FINAL', 'SUPERSEDED', 'VOIDED')) = (digest is not null)
    and (state in ('FINAL', 'SUPERSEDED', 'VOIDED')) = (number is not null));
create unique index uq_report_open on report (review_id)
  where state in ('DRAFTING', 'QUALITY_CHECK', 'SCHOOL_CHECK');
create unique index uq_report_final on report (review_id) where state = 'FINAL';

-- What was frozen is immutable, whoever asks; it can be superseded or voided, and an id of its people may change.
drop trigger report_is_kept on report;
drop trigger report_is_frozen on report;
create trigger report_is_kept before delete on report
  for each row when (old.content is not null) execute function refuse_change_of_final_report();
create trigger report_is_frozen before update on report
  for each row when (old.content is not null and (
    to_jsonb(old) - 'author_id' - 'assurer_id' - 'state' - 'version'
      is distinct from to_jsonb(new) - 'author_id' - 'assurer_id' - 'state' - 'version'
    or (old.state <> new.state
      and not (old.state = 'FINAL' and new.state in ('SUPERSEDED', 'VOIDED')))))
  execute function refuse_change_of_final_report();

create table report_section (
  id uuid primary key,
  report_id uuid not null,
  code text not null,
  title text not null,
  position integer not null,
  text text not null,
  version bigint not null,
  constraint fk_report_section_report foreign key (report_id) references report (id),
  constraint uq_report_section unique (report_id, code)
);

-- The last texts of a section; who wrote none composed it from the findings.
create table report_section_text (
  section_id uuid not null,
  version bigint not null,
  text text not null,
  written_by uuid,
  written_at timestamptz not null,
  constraint pk_report_section_text primary key (section_id, version),
  constraint fk_report_section_text foreign key (section_id) references report_section (id)
);
create index ix_report_section_text_writer on report_section_text (written_by);

-- Comments of the team and of the assurer, which the school never sees.
create table draft_comment (
  id uuid primary key,
  report_id uuid not null,
  section text not null,
  passage text,
  text text not null,
  origin text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  resolved_by uuid,
  resolved_at timestamptz,
  version bigint not null,
  constraint fk_draft_comment_report foreign key (report_id) references report (id),
  constraint ck_draft_comment_origin check (origin in ('TEAM', 'QUALITY'))
);
create index ix_draft_comment_report on draft_comment (report_id);

create table check_item (
  code text primary key,
  position integer not null,
  sentence text not null
);
insert into check_item (code, position, sentence) values
  ('evidence', 1, 'Every claim rests on evidence.'),
  ('estimates', 2, 'The text matches the estimates.'),
  ('no-names', 3, 'No pupil and no teacher is named.'),
  ('tone', 4, 'The tone is supportive and challenging.'),
  ('plain-english', 5, 'It is plain English.'),
  ('length', 6, 'It is as long as it needs to be and no longer.');

create table report_check (
  report_id uuid primary key,
  checked_by uuid not null,
  version bigint not null,
  constraint fk_report_check_report foreign key (report_id) references report (id)
);
create table report_check_item (
  report_id uuid not null,
  code text not null,
  ticked boolean not null,
  note text not null,
  constraint pk_report_check_item primary key (report_id, code),
  constraint fk_report_check_item_check foreign key (report_id) references report_check (report_id),
  constraint fk_report_check_item_code foreign key (code) references check_item (code)
);

-- The school's comments: on a passage, of fact or judgement; the lead proposes, the assurer decides.
alter table report_comment
  add column section text,
  add column passage text,
  add column nature text not null default 'FACT',
  add column proposed text,
  add column evidence text,
  add column decided text,
  add column decision text,
  add column decided_by uuid,
  add constraint ck_report_comment_nature check (nature in ('FACT', 'JUDGEMENT')),
  add constraint ck_report_comment_proposed check (proposed in ('ACCEPTED', 'PARTLY', 'DECLINED')),
  add constraint ck_report_comment_decided check (decided in ('ACCEPTED', 'PARTLY', 'DECLINED'));

create table school_response (
  report_id uuid primary key,
  text text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  version bigint not null,
  constraint fk_school_response_report foreign key (report_id) references report (id)
);

-- A dispute holds a report until somebody outside the team lifts it.
create table report_hold (
  id uuid primary key,
  report_id uuid not null,
  reason text not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  outcome text,
  lifted_by uuid,
  lifted_at timestamptz,
  constraint fk_report_hold_report foreign key (report_id) references report (id),
  constraint ck_report_hold_lifted check (
    (lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (outcome is null))
);
create unique index uq_report_hold_open on report_hold (report_id) where lifted_at is null;
create index ix_report_hold_report on report_hold (report_id);

-- Who may read the final reports of a review: each decision of the school, the last one counts.
create table sharing_decision (
  review_id uuid not null,
  number bigint not null,
  choice text not null,
  governors boolean not null,
  trust boolean not null,
  hub boolean not null,
  members boolean not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  constraint pk_sharing_decision primary key (review_id, number),
  constraint fk_sharing_decision_review foreign key (review_id) references review (id),
  constraint ck_sharing_decision_choice check (choice in
    ('LEADERSHIP_ONLY', 'GOVERNORS_AND_HUB', 'EVERYONE', 'CHOSEN'))
);

create table report_reader (
  report_id uuid not null,
  person_id uuid not null,
  first_read_at timestamptz not null,
  last_read_at timestamptz not null,
  constraint pk_report_reader primary key (report_id, person_id),
  constraint fk_report_reader_report foreign key (report_id) references report (id)
);
create index ix_report_reader_person on report_reader (person_id);

-- What the agreement signed for the year lets hub and network read.
alter table membership_copy
  add column hub_reads text,
  add column network_reads text;
