package org.lantern.review.past;

import static org.lantern.review.past.PastColumn.optional;
import static org.lantern.review.past.PastColumn.required;

import jakarta.inject.Singleton;
import java.util.List;

/**
 * The reviews of earlier seasons: school, days, team and estimates. A review is known by the name
 * that the network gave it, and stands on as many lines as it has people and estimates.
 */
@Singleton
class ReviewTable implements PastTable {
  @Override
  public String name() {
    return "past_review_row";
  }

  @Override
  public List<PastColumn> columns() {
    return List.of(
        required("Review", "review", ValueKind.TEXT),
        optional("SchoolURN", "urn", ValueKind.URN),
        optional("SchoolId", "given_school_id", ValueKind.ID),
        required("Programme", "programme", ValueKind.TEXT),
        required("Season", "season", ValueKind.TEXT),
        required("Days", "days", ValueKind.DAYS),
        optional("PersonId", "person_id", ValueKind.ID),
        optional("Part", "part", ValueKind.PART),
        optional("Component", "component", ValueKind.TEXT),
        optional("Level", "level", ValueKind.TEXT));
  }

  @Override
  public List<String> meaning() {
    return PastRule.joined(
        PastRule.schoolMeaning(name()),
        PastRule.programmeMeaning(name()),
        PastRule.seasonMeaning(name()),
        PastRule.personMeaning(name()),
        List.of(
            """
            update past_review_row r set review_id = k.id from review k
            where k.import_key = r.review
            """));
  }

  @Override
  public List<PastRule> rules() {
    return PastRule.joined(
        PastRule.SCHOOL,
        PastRule.PROGRAMME,
        PastRule.SEASON,
        ReviewRules.OF_REVIEWS,
        PastRule.PERSON,
        ReviewRules.OF_TEAMS,
        ReviewRules.OF_ESTIMATES);
  }

  @Override
  public boolean hasTeams() {
    return true;
  }

  @Override
  public String unchanged() {
    return """
        select count(*) from past_review_row r where not r.bad and r.review_id is not null
          and (r.person_id is null or exists (select 1 from seat s
            where s.review_id = r.review_id and s.person_id = r.person_id))
          and (r.component is null or exists (select 1 from estimate e
            where e.review_id = r.review_id and e.component = r.component))
        """;
  }

  @Override
  public List<Addition> additions() {
    return List.of(
        new Addition(
            null,
            """
            update past_review_row r set review_id = n.id, review_new = true
            from (select review, uuid_v7() as id from (
              select distinct review from past_review_row
              where not bad and review_id is null) d) n
            where n.review = r.review and not r.bad
            """),
        new Addition(
            "reviews",
            """
            with made as (
              insert into review (id, school_id, programme_id, season_id, framework_id, state,
                version, imported, import_key)
              select distinct on (r.review_id) r.review_id, r.school_id, r.programme_id,
                r.season_id, s.framework_id, 'CLOSED', 0, true, r.review
              from past_review_row r join season s on s.id = r.season_id
              where r.review_new and not r.bad order by r.review_id, r.line
              returning id)
            insert into history (thing, thing_id, at, person_id, action, to_state)
            select 'review', id, cast(:at as timestamptz), cast(:by as uuid), 'IMPORT', 'CLOSED'
            from made
            """),
        new Addition(
            null,
            """
            insert into review_day (review_id, day)
            select distinct review_id, unnest(days) from past_review_row
            where review_new and not bad
            """),
        new Addition(
            "seats",
            """
            insert into seat (id, review_id, person_id, part, state, version, asked)
            select uuid_v7(), d.*, 'ACCEPTED', 0, true from (
              select distinct review_id, person_id, part from past_review_row r
              where not bad and person_id is not null and not exists (select 1 from seat s
                where s.review_id = r.review_id and s.person_id = r.person_id)) d
            """),
        new Addition(
            null,
            """
            insert into seat_day (seat_id, person_id, day)
            select s.id, s.person_id, d.day from seat s
            join review_day d on d.review_id = s.review_id
            where s.state = 'ACCEPTED'
              and s.review_id in (select review_id from past_review_row where not bad)
              and not exists (select 1 from seat_day t where t.seat_id = s.id)
            """),
        new Addition(
            "estimates",
            """
            insert into estimate (id, review_id, component, level, version, kind)
            select uuid_v7(), d.*, 0, 'LEVEL' from (
              select distinct review_id, component, level from past_review_row
              where not bad and component is not null) d
            on conflict on constraint uq_estimate do nothing
            """));
  }
}
