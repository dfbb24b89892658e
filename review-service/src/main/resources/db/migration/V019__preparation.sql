-- The school's self-evaluation by sections: who was given one writes it and says that it is ready.
create table self_evaluation_section (
  id uuid primary key,
  review_id uuid not null,
  code text not null,
  title text not null,
  position integer not null,
  text text not null,
  given_to uuid,
  ready boolean not null,
  estimate text,
  dismissed text[] not null,
  version bigint not null,
  constraint fk_self_evaluation_section foreign key (review_id)
    references self_evaluation (review_id),
  constraint uq_self_evaluation_section unique (review_id, code)
);
create index ix_self_evaluation_section_given on self_evaluation_section (given_to);

create table self_evaluation_section_text (
  section_id uuid not null,
  version bigint not null,
  text text not null,
  written_by uuid,
  written_at timestamptz not null,
  constraint pk_self_evaluation_section_text primary key (section_id, version),
  constraint fk_self_evaluation_section_text foreign key (section_id)
    references self_evaluation_section (id)
);
create index ix_self_evaluation_section_text_writer on self_evaluation_section_text (written_by);

-- What was written as one text is a section of its own from now on, and stands there alone.
insert into self_evaluation_section
  (id, review_id, code, title, position, text, ready, dismissed, version)
select gen_random_uuid(), review_id, 'general', 'The school as a whole', 0, text, false, '{}', 0
from self_evaluation where text <> '';
insert into self_evaluation_section_text (section_id, version, text, written_at)
select id, 0, text, now() from self_evaluation_section;
update self_evaluation set text = '';
alter table self_evaluation alter column text set default '';

-- What the school gives the team to read; the content lies beside, in pieces of bounded size.
create table document (
  id uuid primary key,
  review_id uuid not null,
  state text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  removed_by uuid,
  removed_at timestamptz,
  removed_because text,
  version bigint not null,
  constraint fk_document_review foreign key (review_id) references review (id),
  constraint ck_document_state check (state in ('KEPT', 'REMOVED')),
  constraint ck_document_removed check (
    (state = 'REMOVED') = (removed_at is not null)
    and (removed_at is null) = (removed_because is null))
);
create index ix_document_review on document (review_id);

create table document_piece (
  document_id uuid not null,
  number integer not null,
  content bytea not null,
  constraint pk_document_piece primary key (document_id, number),
  constraint fk_document_piece foreign key (document_id) references document (id)
);
-- What is uploaded is packed already, so that packing it again costs time and saves nothing.
alter table document_piece alter column content set storage external;

-- The team's analysis before the visit.
create table analysis (
  review_id uuid primary key,
  state text not null,
  shared_at timestamptz,
  version bigint not null,
  constraint fk_analysis_review foreign key (review_id) references review (id),
  constraint ck_analysis_state check (state in ('DRAFTING', 'SHARED')),
  constraint ck_analysis_shared check ((state = 'SHARED') = (shared_at is not null))
);

create table analysis_section (
  id uuid primary key,
  review_id uuid not null,
  code text not null,
  title text not null,
  position integer not null,
  text text not null,
  dismissed text[] not null,
  version bigint not null,
  constraint fk_analysis_section foreign key (review_id) references analysis (review_id),
  constraint uq_analysis_section unique (review_id, code)
);

create table analysis_section_text (
  section_id uuid not null,
  version bigint not null,
  text text not null,
  written_by uuid,
  written_at timestamptz not null,
  constraint pk_analysis_section_text primary key (section_id, version),
  constraint fk_analysis_section_text foreign key (section_id) references analysis_section (id)
);
create index ix_analysis_section_text_writer on analysis_section_text (written_by);

create table line_of_enquiry (
  id uuid primary key,
  review_id uuid not null,
  component text not null,
  question text not null,
  evidence text not null,
  taken_by uuid,
  state text not null,
  answer text,
  dismissed text[] not null,
  written_by uuid not null,
  answered_by uuid,
  version bigint not null,
  constraint fk_line_of_enquiry_review foreign key (review_id) references review (id),
  constraint ck_line_of_enquiry_state check (state in ('OPEN', 'ANSWERED', 'SET_ASIDE')),
  constraint ck_line_of_enquiry_answer check (
    (state = 'OPEN') = (answer is null) and (answer is null) = (answered_by is null))
);
create index ix_line_of_enquiry_review on line_of_enquiry (review_id);

-- Why no leader of the school is paired with the visitors, one of a few reasons.
alter table activity add column why_unpaired text;

-- Who asked for a review relies on the rules of its season, which demanded a self-evaluation alone.
update season set rules = rules || '{"preparations": ["SELF_EVALUATION"]}'
where requested and not rules ? 'preparations';
