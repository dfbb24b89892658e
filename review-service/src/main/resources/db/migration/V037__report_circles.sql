-- Who may read a frozen report beside those who made it: for each edition the circles that the
-- school's last decision and the agreement in force on the first day of the visit open, and those
-- that go on for a school that has ended.
create view report_circle as
with decided as not materialized (
  select r.id as report_id, r.school_id, d.governors, d.trust, d.hub, d.members,
    (select min(v.day) from review_day v where v.review_id = r.review_id) as begun_on
  from report r join sharing_decision d on d.review_id = r.review_id
  where r.state in ('FINAL', 'SUPERSEDED', 'VOIDED')
    and d.number = (select max(l.number) from sharing_decision l where l.review_id = d.review_id)
),
agreed as not materialized (
  select d.report_id, d.hub, d.members, m.hub_id, m.hub_reads, m.network_reads
  from decided d join membership_copy m on m.school_id = d.school_id
    and (m.state is null or m.state <> 'WITHDRAWN')
    and d.begun_on between m.valid_from and m.valid_until
),
ended as not materialized (
  select r.id as report_id, r.school_id, e.id, e.kind
  from report r join school_ending_copy e on e.school_id = r.school_id and e.state = 'SETTLED'
  where r.state in ('FINAL', 'SUPERSEDED', 'VOIDED')
)
select report_id, 'MEMBERS' as circle, cast(null as uuid) as scope_id
from agreed where members and network_reads = 'REPORT'
union all
select report_id, 'HUB', hub_id from agreed where hub and hub_reads = 'REPORT'
union all
select report_id, 'GOVERNORS', school_id from decided where governors
union all
select d.report_id, 'TRUST', s.trust_id
from decided d join school_copy s on s.id = d.school_id where d.trust
union all
select e.report_id, 'LEADERS', s.school_id
from ended e join school_ending_copy_successor s on s.ending_id = e.id
where e.kind in ('MERGED_INTO_MEMBER', 'SPLIT')
union all
select e.report_id, 'TRUST', s.trust_id
from ended e join school_copy s on s.id = e.school_id
where e.kind in ('CLOSED', 'MERGED_ELSEWHERE');
