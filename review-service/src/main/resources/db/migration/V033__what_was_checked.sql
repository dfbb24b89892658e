-- That somebody at the school was reminded before its silence counts, and what of each section the
-- assurer had read when they released the report.
alter table report add column facts_reminded_at timestamptz;
alter table report_section add column released_version bigint;

-- Words that somebody said are no person's name, for everything that is written of a review.
create table dismissed_words (
  review_id uuid primary key,
  dismissed text[] not null,
  constraint fk_dismissed_words_review foreign key (review_id) references review (id)
);
