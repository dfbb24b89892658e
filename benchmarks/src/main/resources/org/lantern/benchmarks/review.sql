-- A fictional school, its review that began today, and the lead, in review-service's database.
insert into school_copy (id, name, authority_code, authority_name, phase, easting, northing)
values (':school', 'The fictional school', '50', 'Fictional authority 50', 'PRIMARY', 400000, 300000);
insert into membership_copy (id, school_id, valid_from, valid_until)
values (':school', ':school', current_date - 400, current_date + 400);
insert into framework (id, code, version, title, document)
values (':review', 'fictional', 1, 'Fictional framework', '{"components":[{"code":"leadership","title":"Leadership"}],"statement":"S"}');
insert into programme (id, title) values (':review', 'Fictional programme');
insert into season (id, programme_id, label, first_day, last_day, opens_on, closes_on, framework_id, capacity, rules)
values (':review', ':review', 'This year', current_date - 200, current_date + 200, current_date - 200, current_date + 200, ':review', 100,
  '{"visitDays":1,"peers":2,"entitlement":2,"balanceDays":1}');
insert into request (id, school_id, programme_id, state, wishes, made_by, version, season_id)
values (':review', ':school', ':review', 'ACCEPTED', '', ':lead', 0, ':review');
insert into review (id, request_id, school_id, programme_id, framework_id, state, version, season_id)
values (':review', ':review', ':school', ':review', ':review', 'IN_PROGRESS', 0, ':review');
insert into review_day (review_id, day) values (':review', current_date);
insert into seat (id, review_id, person_id, part, state, version, asked)
values (':review', ':review', ':lead', 'LEAD', 'ACCEPTED', 0, true);
insert into seat_day (seat_id, person_id, day) values (':review', ':lead', current_date);
