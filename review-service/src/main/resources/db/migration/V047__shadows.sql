-- Somebody in training goes along on a team: a seat like any other, for which nobody is qualified.
alter table seat
  drop constraint ck_seat_part,
  add constraint ck_seat_part check (part in ('LEAD', 'PEER', 'SHADOW'));
