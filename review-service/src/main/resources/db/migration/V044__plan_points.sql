-- What lead and school settle before a visit: the planning call, the timetable, and what will be
-- seen of each practice that the school nominated.
create table plan_point (
  id uuid primary key,
  review_id uuid not null,
  kind text not null,
  practice_id uuid,
  held_on date,
  words text not null,
  dismissed text[] not null,
  state text not null,
  stamp text,
  written_by uuid not null,
  agreed_by uuid,
  version bigint not null,
  constraint fk_plan_point_review foreign key (review_id) references review (id),
  constraint uq_plan_point unique nulls not distinct (review_id, kind, practice_id),
  constraint ck_plan_point_kind check (kind in ('CALL', 'TIMETABLE', 'PRACTICE')),
  constraint ck_plan_point_state check (state in ('PROPOSED', 'AGREED')),
  constraint ck_plan_point_call check ((kind = 'CALL') = (held_on is not null)),
  constraint ck_plan_point_practice check ((kind = 'PRACTICE') = (practice_id is not null)),
  constraint ck_plan_point_timetable check ((kind = 'TIMETABLE') = (stamp is not null)),
  constraint ck_plan_point_agreed check ((state = 'AGREED') = (agreed_by is not null))
);
create index ix_plan_point_people on plan_point (written_by, agreed_by);

-- Whoever asked for a review relies on the rules of its season, which demanded nothing of this.
update season set rules = rules || '{"preparations":
  ["SELF_EVALUATION", "ANALYSIS", "TIMETABLE", "COMPONENTS"]}'
where requested and not rules ? 'preparations';

-- Words of a plan are ordered with removals of words, as those of every other place.
create trigger words_are_written before insert or update of words, dismissed on plan_point
for each row when (new.words <> '' or new.dismissed <> '{}')
execute function refuse_words_meanwhile('review');
