-- What a season takes over from those before it, beside what was brought over from before Lantern.
alter table credit_entry
  add column carried_into uuid,
  add constraint fk_credit_entry_carried_into foreign key (carried_into) references season (id),
  add constraint ck_credit_entry_carried_into check (carried_into is null or kind = 'CARRIED');
drop index uq_credit_carried;
create unique index uq_credit_carried on credit_entry (school_id, season_id)
  where kind = 'CARRIED' and carried_into is null;
create unique index uq_credit_carried_into on credit_entry (carried_into, school_id, season_id)
  where carried_into is not null;
drop trigger credit_entry_is_kept on credit_entry;
create trigger credit_entry_is_kept before delete or update of id, school_id, season_id, kind, days,
  review_id, seat_id, ending_id, reverses_id, carried_into, booked_at on credit_entry
  for each row execute function refuse_change_of_credit_entry();
