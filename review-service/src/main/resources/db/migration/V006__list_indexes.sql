-- What lists are narrowed by.
create index ix_request_school on request (school_id);
create index ix_day_offer_school on day_offer (school_id);
create index ix_review_day on review_day (day);
