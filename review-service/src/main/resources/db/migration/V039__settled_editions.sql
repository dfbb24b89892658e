-- Since when what a final report says has been final, where that is earlier than the edition itself:
-- an edition that only lost words is as old as the one before. Closing, the end of a team's access
-- and what is kept how long count from it; null counts from finalised_at.
alter table report add column settled_at timestamptz;

-- Such editions of before, known by a history that begins with their end.
alter table report disable trigger report_is_frozen;
update report r
set settled_at = (
  select max(e.finalised_at) from report e
  where e.review_id = r.review_id and e.edition < r.edition and not exists (
    select 1 from history m where m.thing_id = e.id and m.thing = 'report'
      and m.action = 'FINALISE' and m.from_state is null))
where r.edition > 1 and r.content is not null and exists (
  select 1 from history h where h.thing_id = r.id and h.thing = 'report'
    and h.action = 'FINALISE' and h.from_state is null);
alter table report enable trigger report_is_frozen;
