alter table school add column closed_on date;
alter table register_row add column closed_on date;

-- Numbers under which a school was known before; the register still lists them, closed.
create table former_number (
  urn text primary key,
  school_id uuid not null,
  until date not null,
  constraint fk_former_number_school foreign key (school_id) references school (id)
);
create index ix_former_number_school on former_number (school_id);

create table ending (
  id uuid primary key,
  school_id uuid not null,
  kind text,
  ended_on date not null,
  state text not null,
  successors uuid[] not null,
  seen_at timestamptz not null,
  version bigint not null,
  constraint fk_ending_school foreign key (school_id) references school (id),
  constraint ck_ending_state check (state in ('SEEN', 'SETTLED', 'DROPPED')),
  constraint ck_ending_kind check (kind in
    ('CLOSED', 'MERGED_INTO_MEMBER', 'MERGED_ELSEWHERE', 'NEW_NUMBER', 'SPLIT', 'VANISHED')),
  constraint ck_ending_settled check (state <> 'SETTLED' or kind is not null)
);
create unique index uq_ending_open on ending (school_id) where state = 'SEEN';

-- The register's own phase says nothing of special or alternative provision; type and ages do. People can correct it.
alter table school
  add column corrected_phase text,
  add constraint ck_school_corrected_phase check (corrected_phase in
    ('EARLY_YEARS', 'PRIMARY', 'SECONDARY', 'ALL_THROUGH', 'SPECIAL', 'ALTERNATIVE_PROVISION', 'POST_16')),
  add column derived_phase text generated always as (
    case
      when type_name ilike '%special%' then 'SPECIAL'
      when type_name ilike '%pupil referral%' or type_name ilike '%alternative provision%'
        then 'ALTERNATIVE_PROVISION'
      when phase = 'Nursery' or (low_age < 5 and high_age <= 5) then 'EARLY_YEARS'
      when phase = '16 plus' or low_age >= 16 then 'POST_16'
      when phase = 'All-through' or (low_age < 8 and high_age > 13) then 'ALL_THROUGH'
      when phase in ('Primary', 'Middle deemed primary') or high_age between 6 and 12 then 'PRIMARY'
      when phase in ('Secondary', 'Middle deemed secondary') or high_age > 12 then 'SECONDARY'
    end) stored;
