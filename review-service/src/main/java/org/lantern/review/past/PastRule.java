package org.lantern.review.past;

import java.util.List;
import java.util.stream.Stream;

/**
 * What can be said against staged lines by looking at others and at what is known.
 *
 * @param broken the rest of an update of the staging table {@code r} after its {@code set}; with
 *     {@code :today} for the day of the import
 */
record PastRule(String column, String reason, String broken) {
  /** Marks the lines that break it, and answers them. */
  String sql(String table) {
    return "update " + table + " r set bad = true " + broken + " returning r.line";
  }

  static final PastRule PERSON_UNKNOWN =
      new PastRule(
          "PersonId",
          "is the id of nobody known here; bring people in first",
          """
          where not r.bad and r.person_id is not null
            and not exists (select 1 from employment_copy e where e.person_id = r.person_id)
            and not exists (select 1 from actor_role a where a.person_id = r.person_id)
            and not exists (select 1 from actor_link l where l.person_id = r.person_id)
          """);

  static final PastRule PERSON_ERASED =
      new PastRule(
          "PersonId",
          "is the id of somebody who was erased",
          """
          where not r.bad
            and exists (select 1 from person_erased_copy e where e.person_id = r.person_id)
          """);

  static final List<PastRule> PERSON = List.of(PERSON_ERASED, PERSON_UNKNOWN);

  static final List<PastRule> PROGRAMME =
      List.of(
          new PastRule(
              "Programme",
              "is the title of several programmes; write the id of the one",
              """
              where not r.bad and (
                select count(*) from programme p where lower(p.title) = lower(r.programme)) > 1
              """),
          new PastRule(
              "Programme",
              "is the title or id of no programme",
              "where not r.bad and r.programme_id is null"));

  static final List<PastRule> SEASON =
      List.of(
          new PastRule(
              "Season",
              "is the name of no season of this programme; make the season first",
              "where not r.bad and r.season_id is null"));

  static final List<PastRule> SCHOOL =
      List.of(
          new PastRule(
              "SchoolURN",
              "is empty, and so is SchoolId; one of them is needed",
              "where not r.bad and r.urn is null and r.given_school_id is null"),
          new PastRule(
              "SchoolURN",
              "is given beside SchoolId; one of them is enough",
              "where not r.bad and r.urn is not null and r.given_school_id is not null"),
          new PastRule(
              "SchoolURN",
              "is the number of no school known here; schools are known once they are members or"
                  + " somebody works there",
              "where not r.bad and r.urn is not null and r.school_id is null"),
          new PastRule(
              "SchoolId",
              "is the id of no school known here",
              "where not r.bad and r.school_id is null"),
          new PastRule(
              "SchoolURN",
              "is a school to which you have a tie; another administrator brings this line in",
              "where not r.bad and r.school_id = any (:tied)"));

  /** Which programme and season lines mean. */
  static List<String> programmeMeaning(String table) {
    return List.of(
        """
        update %s r set programme_id = p.id from programme p
        where r.programme = cast(p.id as text)
          or (lower(p.title) = lower(r.programme) and 1 = (
            select count(*) from programme o where lower(o.title) = lower(r.programme)))
        """
            .formatted(table));
  }

  static List<String> seasonMeaning(String table) {
    return List.of(
        """
        update %s r set season_id = s.id from season s
        where s.programme_id = r.programme_id and lower(s.label) = lower(r.season)
        """
            .formatted(table));
  }

  static List<String> schoolMeaning(String table) {
    return List.of(
        "update %s r set school_id = s.id from school_copy s where s.urn = r.urn".formatted(table),
        "update %s r set school_id = s.id from school_copy s where s.id = r.given_school_id"
            .formatted(table));
  }

  /** Under which id people are known now. */
  static List<String> personMeaning(String table) {
    return List.of(
        """
        update %s r set person_id = m.into_id from person_merge_copy m
        where m.person_id = r.person_id
        """
            .formatted(table));
  }

  @SafeVarargs
  static <T> List<T> joined(List<T>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }
}
