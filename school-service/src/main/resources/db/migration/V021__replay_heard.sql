-- When the replay last went on: one that is not heard of any more is taken over by another instance.
alter table replay add column heard_at timestamptz not null default now();
