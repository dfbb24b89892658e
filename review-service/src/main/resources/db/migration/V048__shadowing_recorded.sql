-- Who shadowed a review has that recorded once, by nobody, when its report is final. What somebody
-- typed of the same day does not know of it, so that it tells nothing of a review they cannot see.
alter table training_record
  add column review_id uuid,
  alter column recorded_by drop not null,
  add constraint fk_training_record_review foreign key (review_id) references review (id),
  add constraint ck_training_record_by check (
    recorded_by is not null or (review_id is not null and kind = 'SHADOWING')),
  drop constraint uq_training_record,
  add constraint uq_training_record
    unique nulls not distinct (person_id, programme_id, kind, held_on, review_id),
  add constraint uq_training_record_review unique (review_id, person_id);
