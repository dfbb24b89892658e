-- Two remarks that a removal left without words became the same one twice, and what lists words
-- that are no names could not be read any more. Nobody writes words here, so nothing is ordered.
do $$
declare
  place text;
begin
  foreach place in array array['evidence_note', 'finding', 'self_evaluation_section',
    'analysis_section', 'line_of_enquiry', 'plan_point', 'dismissed_words']
  loop
    execute format('alter table %I disable trigger words_are_written', place);
    execute format(
      'update %I set dismissed = array(select distinct unnest(dismissed)) where'
        ' cardinality(dismissed) <> (select count(distinct word) from unnest(dismissed) word)',
      place);
    execute format('alter table %I enable trigger words_are_written', place);
  end loop;
end
$$;
