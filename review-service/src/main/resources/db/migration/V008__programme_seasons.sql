-- A framework says for each component which scale it has, if any. The release before still reads and
-- writes the column content, where one scale stands for all components.
alter table framework
  add column document jsonb,
  alter column content drop not null;

create function framework_document(content jsonb) returns jsonb language sql immutable as $$
  select jsonb_build_object(
    'components', (
      select jsonb_agg(component || '{"scale": "levels"}' order by place)
      from jsonb_array_elements(content -> 'components') with ordinality as c (component, place)),
    'scales', jsonb_build_object('levels', jsonb_build_object('points', content -> 'levels')),
    'statement', content -> 'statement')
$$;
update framework set document = framework_document(content);
alter table framework alter column document set not null;

create function framework_of_release_before() returns trigger language plpgsql as $$
begin
  new.document := framework_document(new.content);
  return new;
end $$;
create trigger framework_of_release_before before insert on framework
  for each row when (new.document is null) execute function framework_of_release_before();

-- A season is the version of a programme's rules; a programme itself is a title and a usual mode.
alter table programme
  add column usual_mode text not null default 'IN_PERSON',
  add constraint ck_programme_usual_mode check (usual_mode in ('IN_PERSON', 'ONLINE')),
  alter column framework_id drop not null,
  alter column visit_days set default 1,
  alter column peers set default 1,
  alter column near_kilometres set default 30;

create table season (
  id uuid primary key,
  programme_id uuid not null,
  label text not null,
  first_day date not null,
  last_day date not null,
  opens_on date not null,
  closes_on date not null,
  framework_id uuid not null,
  capacity integer not null,
  rules jsonb not null,
  requested boolean not null default false,
  version bigint not null default 0,
  constraint fk_season_programme foreign key (programme_id) references programme (id),
  constraint fk_season_framework foreign key (framework_id) references framework (id),
  constraint uq_season_label unique (programme_id, label),
  constraint ck_season_days check (first_day <= last_day and opens_on <= closes_on),
  constraint ck_season_capacity check (capacity > 0)
);
create index ix_season_framework on season (framework_id);

-- The school year of the day, open all year, with the programme's own numbers: what was possible stays so.
create function season_of_old_programme() returns trigger language plpgsql as $$
declare
  begins date := make_date((extract(year from current_date - interval '8 months'))::int, 9, 1);
  ends date := begins + interval '1 year' - interval '1 day';
begin
  insert into season (id, programme_id, label, first_day, last_day, opens_on, closes_on, framework_id,
    capacity, rules)
  values (gen_random_uuid(), new.id, to_char(begins, 'YYYY') || '/' || to_char(ends, 'YY'), begins, ends,
    begins, ends, new.framework_id, 100000, jsonb_build_object(
      'visitDays', new.visit_days, 'peers', new.peers, 'entitlement', 20, 'balanceDays', 0,
      'nearKilometres', new.near_kilometres))
  on conflict (programme_id, label) do nothing;
  return null;
end $$;
create trigger season_of_old_programme after insert or update of framework_id on programme
  for each row when (new.framework_id is not null) execute function season_of_old_programme();
update programme set framework_id = framework_id;

alter table request add column season_id uuid;
alter table review add column season_id uuid;
update request set season_id = (select id from season where season.programme_id = request.programme_id);
update review set season_id = (select season_id from request where request.id = review.request_id);
update season set requested = exists (select 1 from request where request.season_id = season.id);

-- The release before knows no season: its requests are for the one that opened last.
create function request_of_release_before() returns trigger language plpgsql as $$
begin
  update season set requested = true where id = (
    select id from season where programme_id = new.programme_id order by opens_on desc limit 1)
  returning id into new.season_id;
  return new;
end $$;
create trigger request_of_release_before before insert on request
  for each row when (new.season_id is null) execute function request_of_release_before();
create function review_of_release_before() returns trigger language plpgsql as $$
begin
  new.season_id := (select season_id from request where id = new.request_id);
  return new;
end $$;
create trigger review_of_release_before before insert on review
  for each row when (new.season_id is null) execute function review_of_release_before();

alter table request
  alter column season_id set not null,
  add constraint fk_request_season foreign key (season_id) references season (id);
alter table review
  alter column season_id set not null,
  add constraint fk_review_season foreign key (season_id) references season (id);
create index ix_request_season on request (season_id, state);
create index ix_review_season on review (season_id);

-- Not every component can be estimated, and not every estimate is a level.
alter table estimate
  alter column level drop not null,
  add column kind text not null default 'LEVEL',
  add column reason text,
  add constraint ck_estimate_kind check (kind in ('LEVEL', 'NOT_ESTIMATED', 'NOT_APPLICABLE')),
  add constraint ck_estimate_level check ((kind = 'LEVEL') = (level is not null)),
  add constraint ck_estimate_reason check ((kind = 'NOT_ESTIMATED') = (reason is not null));
