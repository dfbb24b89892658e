-- Who said by telephone what an administrator wrote down, on which day, in which call; and when they
-- said that they had not.
alter table history add column said_by uuid;
alter table history add column said_on date;
alter table history add column said_in uuid;
alter table history add column denied_at timestamptz;
create index ix_history_said_in on history (said_in) where said_in is not null;
