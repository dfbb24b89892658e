create table framework (
  id uuid primary key,
  code text not null,
  version integer not null,
  title text not null,
  content jsonb not null,
  constraint uq_framework_version unique (code, version)
);

create table programme (
  id uuid primary key,
  title text not null,
  framework_id uuid not null,
  visit_days integer not null,
  peers integer not null,
  near_kilometres integer not null,
  constraint fk_programme_framework foreign key (framework_id) references framework (id),
  constraint ck_programme_numbers check (visit_days > 0 and peers > 0 and near_kilometres >= 0)
);

create table qualification (
  id uuid primary key,
  person_id uuid not null,
  programme_id uuid not null,
  part text not null,
  valid_until date not null,
  constraint fk_qualification_programme foreign key (programme_id) references programme (id),
  constraint uq_qualification unique (person_id, programme_id, part),
  constraint ck_qualification_part check (part in ('LEAD', 'PEER'))
);
create index ix_qualification_programme on qualification (programme_id, part);

create table absence (
  id uuid primary key,
  person_id uuid not null,
  first_day date not null,
  last_day date not null,
  constraint ck_absence_days check (first_day <= last_day)
);
create index ix_absence_person on absence (person_id);

create table request (
  id uuid primary key,
  school_id uuid not null,
  programme_id uuid not null,
  state text not null,
  wishes text not null,
  made_by uuid not null,
  version bigint not null,
  constraint fk_request_programme foreign key (programme_id) references programme (id),
  constraint ck_request_state check (state in ('REQUESTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'))
);
create unique index uq_request_open on request (school_id, programme_id)
  where state = 'REQUESTED';

create table day_offer (
  id uuid primary key,
  request_id uuid not null,
  school_id uuid not null,
  state text not null,
  version bigint not null,
  constraint fk_day_offer_request foreign key (request_id) references request (id),
  constraint ck_day_offer_state check (state in ('OFFERED', 'CONFIRMED', 'WITHDRAWN'))
);
create unique index uq_day_offer_live on day_offer (request_id)
  where state in ('OFFERED', 'CONFIRMED');

create table day_offer_day (
  day_offer_id uuid not null,
  day date not null,
  constraint pk_day_offer_day primary key (day_offer_id, day),
  constraint fk_day_offer_day foreign key (day_offer_id) references day_offer (id)
);

create table review (
  id uuid primary key,
  request_id uuid not null,
  school_id uuid not null,
  programme_id uuid not null,
  framework_id uuid not null,
  state text not null,
  version bigint not null,
  constraint uq_review_request unique (request_id),
  constraint ck_review_state
    check (state in ('DATED', 'TEAM_CONFIRMED', 'READY', 'IN_PROGRESS', 'FINDINGS_AGREED'))
);
create index ix_review_school on review (school_id);

create table review_day (
  review_id uuid not null,
  day date not null,
  constraint pk_review_day primary key (review_id, day),
  constraint fk_review_day foreign key (review_id) references review (id)
);

create table seat (
  id uuid primary key,
  review_id uuid not null,
  person_id uuid not null,
  part text not null,
  state text not null,
  version bigint not null,
  asked boolean not null default false,
  constraint fk_seat_review foreign key (review_id) references review (id),
  constraint ck_seat_part check (part in ('LEAD', 'PEER')),
  constraint ck_seat_state
    check (state in ('PROPOSED', 'INVITED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'))
);
create index ix_seat_review on seat (review_id);
create index ix_seat_person on seat (person_id);
create unique index uq_seat_person on seat (review_id, person_id)
  where state in ('PROPOSED', 'INVITED', 'ACCEPTED');
create unique index uq_seat_lead on seat (review_id)
  where part = 'LEAD' and state in ('PROPOSED', 'INVITED', 'ACCEPTED');

-- The days a seat takes of a person while it is live: nobody is in two places.
create table seat_day (
  seat_id uuid not null,
  person_id uuid not null,
  day date not null,
  constraint fk_seat_day foreign key (seat_id) references seat (id),
  constraint uq_seat_day unique (person_id, day)
);
create index ix_seat_day_seat on seat_day (seat_id);

create table self_evaluation (
  review_id uuid primary key,
  text text not null,
  state text not null,
  version bigint not null,
  constraint fk_self_evaluation_review foreign key (review_id) references review (id),
  constraint ck_self_evaluation_state check (state in ('DRAFT', 'FILED'))
);

create table evidence_note (
  id uuid primary key,
  review_id uuid not null,
  author_id uuid not null,
  kind text not null,
  component text not null,
  seen_on date not null,
  text text not null,
  written_at timestamptz not null,
  version bigint not null,
  constraint fk_evidence_note_review foreign key (review_id) references review (id),
  constraint uq_evidence_note_review unique (id, review_id)
);
create index ix_evidence_note_review on evidence_note (review_id);

create table finding (
  id uuid primary key,
  review_id uuid not null,
  component text not null,
  kind text not null,
  text text not null,
  version bigint not null,
  constraint fk_finding_review foreign key (review_id) references review (id),
  constraint uq_finding_review unique (id, review_id),
  constraint ck_finding_kind check (kind in ('WENT_WELL', 'EVEN_BETTER_IF'))
);
create index ix_finding_review on finding (review_id);

-- A finding cites notes of its own review only.
create table finding_note (
  finding_id uuid not null,
  note_id uuid not null,
  constraint pk_finding_note primary key (finding_id, note_id),
  constraint fk_finding_note_finding foreign key (finding_id) references finding (id),
  constraint fk_finding_note_note foreign key (note_id) references evidence_note (id)
);

create table estimate (
  id uuid primary key,
  review_id uuid not null,
  component text not null,
  level text not null,
  version bigint not null,
  constraint fk_estimate_review foreign key (review_id) references review (id),
  constraint uq_estimate unique (review_id, component)
);

create table practice_evaluation (
  id uuid primary key,
  review_id uuid not null,
  practice_id uuid not null,
  recommended boolean not null,
  reason text not null,
  version bigint not null,
  constraint fk_practice_evaluation_review foreign key (review_id) references review (id),
  constraint uq_practice_evaluation unique (review_id, practice_id)
);

create table signature (
  review_id uuid not null,
  relation text not null,
  person_id uuid not null,
  signed_at timestamptz not null,
  constraint pk_signature primary key (review_id, relation),
  constraint fk_signature_review foreign key (review_id) references review (id),
  constraint ck_signature_relation check (relation in ('LEAD', 'HOST_HEAD'))
);

create sequence report_number;

create table report (
  id uuid primary key,
  review_id uuid not null,
  school_id uuid not null,
  author_id uuid not null,
  assurer_id uuid,
  state text not null,
  summary text not null,
  number text,
  content text,
  digest text,
  finalised_at timestamptz,
  version bigint not null,
  constraint fk_report_review foreign key (review_id) references review (id),
  constraint uq_report_review unique (review_id),
  constraint uq_report_number unique (number),
  constraint ck_report_state
    check (state in ('DRAFTING', 'QUALITY_CHECK', 'SCHOOL_CHECK', 'FINAL')),
  constraint ck_report_assurer check (assurer_id is null or assurer_id <> author_id),
  constraint ck_report_frozen check (
    (state = 'FINAL') = (content is not null)
    and (state = 'FINAL') = (digest is not null)
    and (state = 'FINAL') = (number is not null))
);

create table report_comment (
  id uuid primary key,
  report_id uuid not null,
  text text not null,
  accepted boolean,
  answer text,
  version bigint not null,
  constraint fk_report_comment_report foreign key (report_id) references report (id)
);
create index ix_report_comment_report on report_comment (report_id);

-- A final report is immutable, whoever asks.
create function refuse_change_of_final_report() returns trigger language plpgsql as $$
begin
  raise exception 'a final report cannot be changed' using errcode = 'restrict_violation';
end $$;
create trigger report_is_frozen before update or delete on report
  for each row when (old.state = 'FINAL') execute function refuse_change_of_final_report();
