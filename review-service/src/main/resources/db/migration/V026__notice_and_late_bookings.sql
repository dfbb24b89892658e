-- The notice that a school gave when it postponed counts if it calls the review off afterwards.
alter table review_hold
  add column notice_days integer,
  add constraint ck_review_hold_notice check (notice_days >= 0);
-- What is booked after a school ended goes the way of its ending as well, a line for each time.
alter table credit_entry drop constraint uq_credit_ending;
create index ix_credit_entry_ending on credit_entry (ending_id) where ending_id is not null;
