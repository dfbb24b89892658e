-- Fictional reviewers for a review, in review-service's database: :many of them, in one of five times as few fictional
-- schools, with everything the rules of staffing ask for, and the seats of fictional reviews beside it. Whom and what
-- each of them is told by their number alone, so that every run has the same ones.
create or replace function pg_temp.one(what text, number bigint) returns uuid language sql immutable
  as $$ select md5('fictional ' || what || ' ' || number)::uuid $$;

create temp table asked as
  select r.*, (select min(day) from review_day where review_id = r.id) as day
  from review r where r.id = ':review';

insert into school_copy (id, name, authority_code, authority_name, trust_id, trust_code, trust_name, phase, easting, northing)
select pg_temp.one('school', n), 'Fictional school ' || n, (n % 150)::text, 'Fictional authority ' || n % 150,
  case when n % 3 = 0 then pg_temp.one('trust', n % 401) end,
  case when n % 3 = 0 then 'fictional ' || n % 401 end,
  case when n % 3 = 0 then 'Fictional trust ' || n % 401 end,
  (array['PRIMARY', 'SECONDARY', 'ALL_THROUGH', null])[1 + n % 4],
  case when n % 50 > 0 then 300000 + n * 7919 % 300000 end, 200000 + n * 104729 % 300000
from generate_series(1, :many / 5) n;

insert into membership_copy (id, school_id, hub_id, valid_from, valid_until)
select pg_temp.one('membership', n), pg_temp.one('school', n),
  case when n % 2 = 0 then pg_temp.one('hub', n % 41) end, day - 400, day + 400
from asked, generate_series(1, :many / 5) n;

insert into employment_copy (person_id, school_id, valid_from, valid_until)
select pg_temp.one('reviewer', n), pg_temp.one('school', 1 + n % (:many / 5)), day - 1000,
  case when n % 30 = 0 then day - 1 end
from asked, generate_series(1, :many) n where n % 25 > 0;
insert into employment_copy (person_id, school_id, valid_from)
select pg_temp.one('reviewer', n), pg_temp.one('school', 1 + (n + 7) % (:many / 5)), day - 200
from asked, generate_series(1, :many, 20) n;
insert into employment_copy (person_id, school_id, valid_from)
select pg_temp.one('reviewer', n), school_id, day - 100 from asked, generate_series(3, :many, 100) n;

insert into base_copy (person_id, near_school_id)
select pg_temp.one('reviewer', n), pg_temp.one('school', 1 + n * 31 % (:many / 5))
from generate_series(1, :many) n where n % 10 > 0;

insert into tie_copy (id, person_id, school_id, valid_from)
select pg_temp.one('tie', n), pg_temp.one('reviewer', n),
  case when n % 500 = 7 then school_id else pg_temp.one('school', 1 + n * 13 % (:many / 5)) end, day - 300
from asked, generate_series(7, :many, 50) n;

insert into qualification (id, person_id, programme_id, part, phase, valid_from, valid_until)
select pg_temp.one('training', n), pg_temp.one('reviewer', n), programme_id, 'PEER',
  case when n % 5 > 2 then (array['PRIMARY', 'SECONDARY'])[n % 5 - 2] end,
  case when n % 3 > 0 then day - 700 end, day + case when n % 10 = 9 then -30 else 400 end
from asked, generate_series(1, :many) n;
insert into qualification (id, person_id, programme_id, part, valid_until)
select pg_temp.one('training to lead', n), pg_temp.one('reviewer', n), programme_id, 'LEAD', day + 300
from asked, generate_series(1, :many, 4) n;

insert into assurance (id, person_id, school_id, checked_on, valid_from, valid_until, given_by, given_at, version)
select pg_temp.one('assurance', n), pg_temp.one('reviewer', n),
  case when n % 25 > 0 then pg_temp.one('school', 1 + n % (:many / 5)) end,
  day - 300, day - 300, day + case when n % 9 = 4 then -3 else 60 + n % 300 end, pg_temp.one('head', n), now(), 0
from asked, generate_series(1, :many) n where n % 8 > 0;

insert into availability (id, person_id, first_day, last_day, value, said_at)
select pg_temp.one('statement', n), pg_temp.one('reviewer', n), day - 100, day + 100,
  case when n % 4 = 0 then 'NOT_FREE' else 'FREE' end, now() - interval '2 days' - n * interval '1 second'
from asked, generate_series(1, :many) n where n % 3 > 0;
insert into availability (id, person_id, first_day, last_day, value, said_at)
select pg_temp.one('later statement', n), pg_temp.one('reviewer', n), day - n % 5, day + n % 7,
  (array['FREE', 'NOT_FREE', 'NOT_SAID'])[1 + n % 3], now() - interval '1 day' - n * interval '1 second'
from asked, generate_series(1, :many, 2) n;

insert into reviewer_profile (person_id, phases, specialisms, theme_ids, most_reviews, version)
select pg_temp.one('reviewer', n), (array['{PRIMARY}', '{SECONDARY,ALL_THROUGH}', '{}', '{PRIMARY,SECONDARY}'])[1 + n % 4]::varchar[],
  '{}', '{}', case when n % 6 = 0 then n % 4 end, 0
from generate_series(1, :many) n where n % 20 > 0;

-- Other reviews, a fifth of them before the season, one in fifty of the school itself; two people come to each, one in
-- seven of whom said no.
create temp table beside as
  select n, pg_temp.one('review', n) as id, pg_temp.one('request', n) as request_id,
    case when n % 50 = 1 then school_id else pg_temp.one('school', 1 + n * 17 % (:many / 5)) end as school_id,
    programme_id, framework_id, season_id, day + (n * 37 % 200)::int - case when n % 5 = 0 then 900 else 100 end as day
  from asked, generate_series(1, :many / 10) n;
insert into request (id, school_id, programme_id, state, wishes, made_by, version, season_id)
select request_id, school_id, programme_id, 'ACCEPTED', '', pg_temp.one('head', n), 0, season_id from beside;
insert into review (id, request_id, school_id, programme_id, framework_id, state, version, season_id)
select id, request_id, school_id, programme_id, framework_id, 'TEAM_CONFIRMED', 0, season_id from beside;
insert into review_day (review_id, day) select id, day from beside;
insert into seat (id, review_id, person_id, part, state, version, asked, ended_on)
select pg_temp.one('seat', n * 2 + k), id, pg_temp.one('reviewer', 1 + (n * 3 + k * 11) % :many),
  case k when 0 then 'LEAD' else 'PEER' end, case when (n + k) % 7 = 0 then 'DECLINED' else 'ACCEPTED' end, 0, true,
  case when (n + k) % 7 = 0 then day - 20 end
from beside, generate_series(0, 1) k;
insert into seat_day (seat_id, person_id, day)
select s.id, s.person_id, d.day from beside b join seat s on s.review_id = b.id join review_day d on d.review_id = b.id
where s.state = 'ACCEPTED' on conflict do nothing;

-- What two schools of three owe and gave.
insert into credit_entry (id, school_id, season_id, kind, days, reason, booked_by, booked_at)
select pg_temp.one('line', n * 2 + k), pg_temp.one('school', n), season_id, 'ADJUSTED', case k when 0 then -3 else 1 + n % 5 end,
  'Fictional.', pg_temp.one('head', n), now()
from asked, generate_series(1, :many / 5) n, generate_series(0, 1) k where n % 3 > 0;

insert into person_merge_copy (person_id, into_id)
select pg_temp.one('reviewer merged', n), pg_temp.one('reviewer', n) from generate_series(1, :many, 500) n;
insert into seat (id, review_id, person_id, part, state, version, asked, ended_on)
select pg_temp.one('seat of the merged', g), b.id, pg_temp.one('reviewer merged', g), 'PEER', 'DECLINED', 0, true, b.day - 40
from generate_series(1, :many, 500) g join beside b on b.n = 1 + g / 500 * 50;
insert into person_erased_copy (person_id) select pg_temp.one('reviewer', n) from generate_series(999, :many, 1000) n;

drop table beside;
drop table asked;
