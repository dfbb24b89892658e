-- Since when somebody is asked to join, from which the days for their answer are counted again; who
-- was asked before keeps the day they were told.
alter table seat add column asked_on date;
