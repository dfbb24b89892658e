-- Training is renewed: for one part and phase there are as many qualifications as beginnings.
-- Who recorded one, and who ended it and why;
-- lasting_until is when it was to end before that.
alter table qualification
  add column recorded_by uuid,
  add column recorded_at timestamptz,
  add column ended_by uuid,
  add column ended_at timestamptz,
  add column ended_because text,
  add column lasting_until date,
  add column version bigint not null default 0,
  drop constraint uq_qualification,
  add constraint uq_qualification
    unique nulls not distinct (person_id, programme_id, part, phase, valid_from),
  add constraint ck_qualification_ended check ((ended_at is null) = (lasting_until is null));

create index ix_actor_role_scope on actor_role (scope_id) where scope_id is not null;
