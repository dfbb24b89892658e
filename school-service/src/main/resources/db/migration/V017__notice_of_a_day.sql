-- Reminders are told once for each day that a task had: one that moved has its own.
alter table notice add column due_on date;
update notice n set due_on = t.due_on
from task t where t.id = n.task_id and n.occasion <> 'OPENED';
alter table notice drop constraint pk_notice;
create unique index uq_notice
  on notice (task_id, person_id, occasion, opened_at, coalesce(due_on, date 'infinity'));
