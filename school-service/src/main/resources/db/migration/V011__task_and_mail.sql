-- What needs somebody, as the services tell it. A part for each service, so that what one of them
-- told can be built anew alone. A row without opened_at is a closing that came first.
create table task (
  id uuid not null,
  service text not null,
  kind text,
  subject_id uuid,
  school_id uuid,
  role text,
  scope_kind text,
  scope_id uuid,
  except_persons uuid[] not null default '{}',
  link text,
  opened_at timestamptz,
  due_on date,
  closed_at timestamptz,
  sequence bigint not null,
  version bigint not null,
  constraint pk_task primary key (id, service),
  constraint ck_task_told check (opened_at is not null or closed_at is not null),
  constraint ck_task_opened
    check (opened_at is null or (kind is not null and subject_id is not null and link is not null))
) partition by list (service);
create table task_school partition of task for values in ('school');
create table task_review partition of task for values in ('review');
create table task_accreditation partition of task for values in ('accreditation');
create index ix_task_role on task
  (role, scope_kind, coalesce(scope_id, '00000000-0000-0000-0000-000000000000'));
create index ix_actor_role_scope on actor_role
  (role, scope_kind, coalesce(scope_id, '00000000-0000-0000-0000-000000000000'));
create index ix_task_due on task (due_on) where closed_at is null;

create table task_person (
  person_id uuid not null,
  task_id uuid not null,
  service text not null,
  constraint pk_task_person primary key (person_id, task_id, service)
) partition by list (service);
create table task_person_school partition of task_person for values in ('school');
create table task_person_review partition of task_person for values in ('review');
create table task_person_accreditation partition of task_person for values in ('accreditation');
create index ix_task_person_task on task_person (task_id);

-- The schools somebody works at, holds a role in or is tied to on the day, the others of their trusts, and those of the
-- trusts and hubs they lead.
create function tied_schools(person uuid, day date) returns setof uuid language sql stable as $$
  with own as (
    select e.school_id from employment e
    where e.person_id = person and e.valid_from <= day and coalesce(e.valid_until, 'infinity') >= day
    union
    select r.scope_id from actor_role r
    where r.person_id = person and r.scope_kind = 'SCHOOL'
      and r.valid_from <= day and coalesce(r.valid_until, 'infinity') >= day
    union
    select t.school_id from tie t
    where t.person_id = person and t.school_id is not null and t.state <> 'DISMISSED'
      and t.valid_from <= day and coalesce(t.valid_until, 'infinity') >= day),
  led as (
    select t.trust_id from tie t
    where t.person_id = person and t.trust_id is not null and t.state <> 'DISMISSED'
      and t.valid_from <= day and coalesce(t.valid_until, 'infinity') >= day
    union
    select r.scope_id from actor_role r
    where r.person_id = person and r.scope_kind = 'TRUST'
      and r.valid_from <= day and coalesce(r.valid_until, 'infinity') >= day)
  select school_id from own
  union
  select other.id from own
  join school one on one.id = own.school_id
  join school other on other.trust_code = one.trust_code
  union
  select s.id from led join trust on trust.id = led.trust_id
  join school s on s.trust_code = trust.code
  union
  select m.school_id from actor_role r join membership m on m.hub_id = r.scope_id
  where r.person_id = person and r.scope_kind = 'HUB'
    and r.valid_from <= day and coalesce(r.valid_until, 'infinity') >= day
    and m.state <> 'WITHDRAWN' and m.valid_from <= day and m.valid_until >= day
$$;

-- Whose task it is on a day: by name, or by a role held in its scope. Staff with ties to the school
-- are walled off. Asked from the tasks, for mails, reminders and one task; and from the person, for
-- the list, where ties are looked up once.
create function people_of(tasks uuid[], day date) returns table (task_id uuid, person_id uuid)
language sql stable as $$
  select p.task_id, p.person_id from task_person p where p.task_id = any (tasks)
  union
  select t.id, r.person_id
  from task t
  join actor_role r
    on r.role in (t.role, case when t.role = 'HEAD' then 'SCHOOL_DELEGATE' end)
    and r.scope_kind = t.scope_kind
    and coalesce(r.scope_id, '00000000-0000-0000-0000-000000000000')
      = coalesce(t.scope_id, '00000000-0000-0000-0000-000000000000')
  where t.id = any (tasks)
    and r.valid_from <= day and coalesce(r.valid_until, 'infinity') >= day
    and r.person_id <> all (t.except_persons)
    and not (
      t.role in ('NETWORK_ADMIN', 'QUALITY_ASSURER')
      and t.school_id is not null
      and exists (select 1 from tied_schools(r.person_id, day) tied where tied = t.school_id))
$$;

create function tasks_of(person uuid, day date) returns setof uuid language sql stable as $$
  with wall as materialized (select array(select tied_schools(person, day)) as schools)
  select p.task_id from task_person p where p.person_id = person
  union
  select t.id
  from actor_role r
  cross join wall
  join task t
    on t.role in (r.role, case when r.role = 'SCHOOL_DELEGATE' then 'HEAD' end)
    and t.scope_kind = r.scope_kind
    and coalesce(t.scope_id, '00000000-0000-0000-0000-000000000000')
      = coalesce(r.scope_id, '00000000-0000-0000-0000-000000000000')
  where r.person_id = person
    and r.valid_from <= day and coalesce(r.valid_until, 'infinity') >= day
    and person <> all (t.except_persons)
    and not (
      t.role in ('NETWORK_ADMIN', 'QUALITY_ASSURER')
      and t.school_id is not null
      and t.school_id = any (wall.schools))
$$;

-- Addresses are read when a mail is sent and stand nowhere here.
create table mail (
  id uuid primary key,
  person_id uuid not null,
  task_id uuid,
  address text,
  kind text not null,
  subject text,
  text text,
  state text not null,
  attempts integer not null,
  made_at timestamptz not null,
  not_before timestamptz not null,
  sent_at timestamptz,
  ended_at timestamptz,
  last_error_code text,
  bounced_by uuid,
  version bigint not null,
  constraint ck_mail_state check (state in ('WAITING', 'SENT', 'REFUSED', 'GIVEN_UP', 'DROPPED')),
  constraint ck_mail_ended check ((state = 'WAITING') = (ended_at is null)),
  constraint ck_mail_address check (state = 'WAITING' or address is null),
  constraint ck_mail_text check (state <> 'WAITING' or (subject is not null and text is not null))
);
create index ix_mail_due on mail (not_before, id) where state = 'WAITING';
create index ix_mail_waiting on mail (made_at) where state = 'WAITING';
create index ix_mail_made on mail (made_at desc, id);
create index ix_mail_person on mail (person_id, made_at desc);
create index ix_mail_task on mail (task_id) where state = 'WAITING';
create index ix_mail_text on mail (ended_at) where text is not null;

create table mail_preferences (
  person_id uuid primary key,
  wishes jsonb not null,
  version bigint not null
);

-- What somebody was told of a task, once for each occasion; without a mail it waits for the digest.
create table notice (
  task_id uuid not null,
  opened_at timestamptz not null,
  person_id uuid not null,
  occasion text not null,
  made_at timestamptz not null,
  mail_id uuid,
  constraint pk_notice primary key (task_id, person_id, occasion, opened_at),
  constraint ck_notice_occasion check (occasion in ('OPENED', 'BEFORE', 'DUE', 'AFTER'))
);
create index ix_notice_waiting on notice (person_id) where mail_id is null;

-- One morning's reminders and digests are made once, whoever is first.
create table morning (
  day date primary key,
  at timestamptz not null
);
