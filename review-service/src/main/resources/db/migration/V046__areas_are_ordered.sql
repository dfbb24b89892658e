-- What an area is called is ordered with removals of words, as the other words of the same rows
-- are. A review takes it from its request before anybody can remove words from the review.
do $$
declare
  place record;
begin
  for place in
    select * from (values
      ('request', 'itself a request', array['wishes', 'context', 'area']),
      ('day_offer', 'request', array['answer', 'area']),
      ('report', 'review', array['summary', 'area']),
      ('recommendation', 'review',
        array['progress', 'support_wanted', 'declined_because', 'area'])) as each (relation, way, texts)
  loop
    execute format('drop trigger words_are_written on %I', place.relation);
    execute format(
      'create trigger words_are_written before insert or update of %s on %I for each row'
        ' when (%s) execute function refuse_words_meanwhile(%L)',
      array_to_string(place.texts, ', '),
      place.relation,
      (select string_agg(format('new.%I <> ''''', t), ' or ') from unnest(place.texts) as t),
      place.way);
  end loop;
end
$$;
