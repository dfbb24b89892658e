-- Whether words went from the findings as they stood: only then does what signatures name lose
-- anything. Of removals of before it is not known.
alter table removal add column from_findings boolean;

-- Earlier findings may have said what was removed elsewhere, and their versions told who tried it.
update findings_change c set from_version = -1
where exists (select 1 from removal r where r.review_id = c.review_id and r.removed_at >= c.at);
