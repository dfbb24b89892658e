-- Version 0 says that nothing is declared yet; what was declared has a later one.
update declaration set version = version + 1 where version = 0;

-- Points of a plan are read in the order in which they were written first. Of those of before the
-- order is not known.
alter table plan_point add column written_at timestamptz not null default clock_timestamp();
