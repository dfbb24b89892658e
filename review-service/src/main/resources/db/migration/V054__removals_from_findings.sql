-- Earlier findings may have said what was removed elsewhere, and their versions told who tried it.
update findings_change c set from_version = -1
where exists (select 1 from removal r where r.review_id = c.review_id and r.removed_at >= c.at);
