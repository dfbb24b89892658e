package org.lantern.review.past;

import static org.lantern.review.past.PastColumn.optional;
import static org.lantern.review.past.PastColumn.required;

import jakarta.inject.Singleton;
import java.util.List;

/** How schools stood with their days before Lantern, by season. */
@Singleton
class CreditTable implements PastTable {
  private static final List<PastRule> OWN =
      List.of(
          new PastRule(
              "SchoolURN",
              "is a school that has ended; bring its days in for the school that goes on",
              """
              where not r.bad and exists (
                select 1 from school_ending_copy e where e.school_id = r.school_id
                  and e.state = 'SETTLED' and e.kind not in ('NEW_NUMBER', 'VANISHED'))
                and not exists (
                  select 1 from credit_entry c where c.kind = 'CARRIED' and c.carried_into is null
                    and c.school_id = r.school_id and c.season_id = r.season_id)
              """),
          new PastRule("Days", "is nothing to bring over", "where not r.bad and r.days = 0"),
          new PastRule(
              "Days",
              "differs from what was brought over for this school and season; adjust it instead",
              """
              from credit_entry c where not r.bad and c.kind = 'CARRIED'
                and c.carried_into is null and c.school_id = r.school_id and c.season_id = r.season_id and c.days <> r.days
              """),
          new PastRule(
              "Days",
              "differs from a line above for this school and season",
              """
              from past_credit_row o where not r.bad and not o.bad and o.line < r.line
                and o.school_id = r.school_id and o.season_id = r.season_id and o.days <> r.days
              """));

  @Override
  public boolean changesFacts() {
    return false;
  }

  @Override
  public String name() {
    return "past_credit_row";
  }

  @Override
  public List<PastColumn> columns() {
    return List.of(
        optional("SchoolURN", "urn", ValueKind.URN),
        optional("SchoolId", "given_school_id", ValueKind.ID),
        required("Programme", "programme", ValueKind.TEXT),
        required("Season", "season", ValueKind.TEXT),
        required("Days", "days", ValueKind.NUMBER_OF_DAYS));
  }

  @Override
  public List<String> meaning() {
    return PastRule.joined(
        PastRule.schoolMeaning(name()),
        PastRule.programmeMeaning(name()),
        PastRule.seasonMeaning(name()));
  }

  @Override
  public List<PastRule> rules() {
    return PastRule.joined(PastRule.SCHOOL, PastRule.PROGRAMME, PastRule.SEASON, OWN);
  }

  @Override
  public String unchanged() {
    return """
    select count(*) from past_credit_row r where not r.bad and exists (
      select 1 from credit_entry c where c.kind = 'CARRIED' and c.carried_into is null
        and c.school_id = r.school_id
        and c.season_id = r.season_id)
    """;
  }

  @Override
  public List<Addition> additions() {
    return List.of(
        new Addition(
            "credits",
            """
            insert into credit_entry (id, school_id, season_id, kind, days, booked_by, booked_at)
            select uuid_v7(), d.school_id, d.season_id, 'CARRIED', d.days, cast(:by as uuid),
              cast(:at as timestamptz)
            from (select distinct school_id, season_id, days from past_credit_row where not bad) d
            on conflict (school_id, season_id) where kind = 'CARRIED' and carried_into is null
              do nothing
            """));
  }
}
