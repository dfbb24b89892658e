package org.lantern.review.past;

import java.util.List;

/** What can be said against lines of earlier reviews. */
final class ReviewRules {
  private static final String OVERLAPS = "where not r.bad and exists (select 1 ";

  static final List<PastRule> OF_REVIEWS =
      List.of(
          new PastRule(
              "Days",
              "has a day that has not passed; plan such a review here",
              "where not r.bad and r.days[array_upper(r.days, 1)] >= :today"),
          new PastRule(
              "Review",
              "is a review known here with another school, season or other days",
              """
              from review k where not r.bad and k.id = r.review_id
                and (k.school_id <> r.school_id or k.season_id <> r.season_id
                  or r.days <> (select array_agg(d.day order by d.day) from review_day d
                    where d.review_id = k.id))
              """),
          new PastRule(
              "Review",
              "is on a line above with another school, season or other days",
              """
              from past_review_row o where not r.bad and not o.bad and o.line < r.line
                and o.review = r.review and (o.school_id <> r.school_id
                  or o.season_id <> r.season_id or o.days <> r.days)
              """),
          new PastRule(
              "Days",
              "has a day on which the school is known to have another review",
              OVERLAPS
                  + """
                  from review k join review_day d on d.review_id = k.id
                  where k.school_id = r.school_id and k.id is distinct from r.review_id
                    and k.state <> 'CANCELLED' and d.day = any (r.days))
                  """),
          new PastRule(
              "Days",
              "has a day on which the school has another review on a line above",
              OVERLAPS
                  + """
                  from past_review_row o where not o.bad and o.line < r.line
                    and o.review <> r.review and o.school_id = r.school_id and o.days && r.days)
                  """));

  static final List<PastRule> OF_TEAMS =
      List.of(
          new PastRule(
              "Part",
              "is needed with PersonId, and PersonId with it",
              "where not r.bad and (r.part is null) <> (r.person_id is null)"),
          new PastRule(
              "Part",
              "differs from the part that this person is known to have in this review",
              """
              from seat s where not r.bad and s.review_id = r.review_id
                and s.person_id = r.person_id and s.part <> r.part
              """),
          new PastRule(
              "Part",
              "differs from a line above for this person in this review",
              """
              from past_review_row o where not r.bad and not o.bad and o.line < r.line
                and o.review = r.review and o.person_id = r.person_id and o.part <> r.part
              """),
          new PastRule(
              "Part",
              "is LEAD although the review is known to have another lead",
              """
              from seat s where not r.bad and r.part = 'LEAD' and s.review_id = r.review_id
                and s.part = 'LEAD' and s.state = 'ACCEPTED' and s.person_id <> r.person_id
              """),
          new PastRule(
              "Part",
              "is LEAD although another lead is on a line above",
              """
              from past_review_row o where not r.bad and not o.bad and o.line < r.line
                and o.review = r.review and o.part = 'LEAD' and r.part = 'LEAD'
                and o.person_id <> r.person_id
              """),
          new PastRule(
              "PersonId",
              "is somebody whom another review has on one of these days",
              OVERLAPS
                  + """
                  from seat_day d join seat s on s.id = d.seat_id
                  where d.person_id = r.person_id and d.day = any (r.days)
                    and s.review_id is distinct from r.review_id)
                  """),
          new PastRule(
              "PersonId",
              "is somebody whom a review on a line above has on one of these days",
              OVERLAPS
                  + """
                  from past_review_row o where not o.bad and o.line < r.line
                    and o.review <> r.review and o.person_id = r.person_id and o.days && r.days)
                  """));

  static final List<PastRule> OF_ESTIMATES =
      List.of(
          new PastRule(
              "Level",
              "is needed with Component, and Component with it",
              "where not r.bad and (r.component is null) <> (r.level is null)"),
          new PastRule(
              "Component",
              "is the code of no component with a scale in the season's framework",
              """
              where not r.bad and r.component is not null and not exists (
                select 1 from season s join framework f on f.id = s.framework_id,
                  jsonb_array_elements(f.document -> 'components') c
                where s.id = r.season_id and c ->> 'code' = r.component and c ->> 'scale' is not null)
              """),
          new PastRule(
              "Level",
              "is no level of this component's scale",
              """
              where not r.bad and r.component is not null and not exists (
                select 1 from season s join framework f on f.id = s.framework_id,
                  jsonb_array_elements(f.document -> 'components') c,
                  jsonb_array_elements(f.document -> 'scales' -> (c ->> 'scale') -> 'points') p
                where s.id = r.season_id and c ->> 'code' = r.component and p ->> 'code' = r.level)
              """),
          new PastRule(
              "Level",
              "differs from the estimate known for this component",
              """
              from estimate e where not r.bad and e.review_id = r.review_id
                and e.component = r.component and e.level is distinct from r.level
              """),
          new PastRule(
              "Level",
              "differs from a line above for this component",
              """
              from past_review_row o where not r.bad and not o.bad and o.line < r.line
                and o.review = r.review and o.component = r.component and o.level <> r.level
              """));

  private ReviewRules() {}
}
