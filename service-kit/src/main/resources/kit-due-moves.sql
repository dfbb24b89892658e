-- The table behind org.lantern.kit.clock. Each service that uses it ships this file unchanged; a
-- test compares them.

-- What time will do to a thing unless somebody does it before.
create table due_move (
  thing text not null,
  thing_id uuid not null,
  action text not null,
  due_at timestamptz not null,
  tries integer not null default 0,
  constraint pk_due_move primary key (thing, thing_id, action)
);
create index ix_due_move_due on due_move (due_at);
