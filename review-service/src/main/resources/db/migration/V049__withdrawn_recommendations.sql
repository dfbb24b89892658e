-- What a void report recommended is withdrawn with it.
alter table recommendation
  drop constraint ck_recommendation_state,
  add constraint ck_recommendation_state check (state in (
    'NEW', 'ACCEPTED', 'IN_PLAN', 'IN_PROGRESS', 'EMBEDDED', 'NOT_TAKEN_UP', 'SUPERSEDED',
    'WITHDRAWN'));
