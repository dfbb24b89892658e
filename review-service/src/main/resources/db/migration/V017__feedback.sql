create table feedback (
  id uuid primary key,
  review_id uuid not null,
  author_id uuid not null,
  author_relation text not null,
  about_id uuid not null,
  went_well text not null,
  even_better_if text not null,
  written_at timestamptz not null,
  version bigint not null,
  constraint fk_feedback_review foreign key (review_id) references review (id),
  constraint uq_feedback unique (review_id, author_id, about_id),
  constraint ck_feedback_author check (author_relation in ('LEAD', 'PEER', 'HOST_HEAD')),
  constraint ck_feedback_self check (author_id <> about_id)
);
create index ix_feedback_author on feedback (author_id);
create index ix_feedback_about on feedback (about_id);
