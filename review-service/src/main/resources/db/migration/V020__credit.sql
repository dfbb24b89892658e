-- Days that schools owe for reviews received and give by their reviewers. Lines are only added.
create table credit_entry (
  id uuid primary key,
  school_id uuid not null,
  season_id uuid not null,
  kind text not null,
  days numeric(6, 2) not null,
  review_id uuid,
  seat_id uuid,
  ending_id uuid,
  reverses_id uuid,
  reason text,
  booked_by uuid,
  booked_at timestamptz not null,
  constraint fk_credit_entry_season foreign key (season_id) references season (id),
  constraint fk_credit_entry_review foreign key (review_id) references review (id),
  constraint fk_credit_entry_seat foreign key (seat_id) references seat (id),
  constraint fk_credit_entry_reverses foreign key (reverses_id) references credit_entry (id),
  constraint ck_credit_entry_kind check (
    kind in ('OWED', 'GIVEN', 'ADJUSTED', 'CARRIED', 'WRITTEN_OFF', 'MOVED')),
  constraint ck_credit_entry_days check (days <> 0),
  constraint ck_credit_entry_review check ((kind in ('OWED', 'GIVEN')) = (review_id is not null)),
  constraint ck_credit_entry_seat check ((kind = 'GIVEN') = (seat_id is not null)),
  constraint ck_credit_entry_ending check (
    (kind in ('WRITTEN_OFF', 'MOVED')) = (ending_id is not null)),
  constraint ck_credit_entry_adjusted check (
    kind <> 'ADJUSTED' or (reason is not null and booked_by is not null)),
  constraint uq_credit_reversed unique (reverses_id),
  constraint uq_credit_ending unique (ending_id, school_id, season_id)
);
create unique index uq_credit_owed on credit_entry (review_id)
  where kind = 'OWED' and reverses_id is null;
create unique index uq_credit_given on credit_entry (seat_id, school_id)
  where kind = 'GIVEN' and reverses_id is null;
create index ix_credit_entry_school on credit_entry (school_id, season_id);
create index ix_credit_entry_season on credit_entry (season_id);
create index ix_credit_entry_booked on credit_entry (booked_at);

-- A line stays as it was booked, whoever asks; only who is merged or erased changes in it.
create function refuse_change_of_credit_entry() returns trigger language plpgsql as $$
begin
  raise exception 'a line of the ledger is never changed' using errcode = 'restrict_violation';
end $$;
create trigger credit_entry_is_kept before delete or update of id, school_id, season_id, kind, days,
  review_id, seat_id, ending_id, reverses_id, booked_at on credit_entry
  for each row execute function refuse_change_of_credit_entry();

create view credit_balance as
select e.school_id, e.season_id, s.programme_id,
  -coalesce(sum(e.days) filter (where e.kind = 'OWED'), 0) as owed,
  coalesce(sum(e.days) filter (where e.kind = 'GIVEN'), 0) as given,
  coalesce(sum(e.days) filter (where e.kind not in ('OWED', 'GIVEN')), 0) as other,
  sum(e.days) as balance
from credit_entry e join season s on s.id = e.season_id
group by e.school_id, e.season_id, s.programme_id;
