-- By whose calendar the days of a task count: the school's whose role must act; of one person, the
-- school's where they work; else the network's (null).
create function calendar_of(waiting task, day date) returns uuid language sql stable as $$
  select case
    when waiting.scope_kind = 'SCHOOL' then waiting.scope_id
    when waiting.role is null then (
      select e.school_id from task_person p
      join employment e on e.person_id = p.person_id
        and e.valid_from <= day and coalesce(e.valid_until, 'infinity') >= day
      where p.task_id = waiting.id and p.service = waiting.service
        and not exists (select 1 from task_person other
          where other.task_id = p.task_id and other.service = p.service
            and other.person_id <> p.person_id)
      order by e.school_id limit 1)
  end
$$;
