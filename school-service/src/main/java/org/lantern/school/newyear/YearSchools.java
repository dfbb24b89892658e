package org.lantern.school.newyear;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** What a year means for the schools, as sets: by what is known now, and as its start fixed it. */
@Singleton
class YearSchools {
  private static final String NOW =
      """
      (select n.*, false as done from school_year y cross join lateral next_year(y) n
       where y.id = :year) s
      """;
  private static final String FIXED =
      """
      (select i.school_id, c.name, i.hub_id, i.outcome, cast('{}' as text[]) as doubts,
         cast('{}' as text[]) as remarks, i.version, i.done_at is not null as done
       from school_year_school i join school c on c.id = i.school_id
       where i.year_id = :year and i.outcome is not null) s
      """;
  private static final String WANTED =
      " where (cast(:outcome as text) is null or s.outcome = :outcome)";
  private static final String COLUMNS =
      """
      select s.school_id, s.name, s.hub_id, s.outcome, array_to_string(s.doubts, ' '),
        array_to_string(s.remarks, ' '), s.done
      from\s\
      """;
  private static final SortKeys SORT =
      SortKeys.usually("s.outcome = 'UNSURE' desc, s.name, s.school_id", "s.school_id")
          .with("name", "s.name")
          .with("outcome", "s.outcome");
  private static final String ROLES =
      """
      select count(*) from role_grant r, school_year y
      where y.id = :year and r.scope_kind = 'SCHOOL' and r.state = 'HELD'
        and coalesce(r.valid_until, 'infinity') >= y.first_day
        and r.scope_id in (select s.school_id from %s where s.outcome = 'LEFT_OUT')
      """;
  private static final String CHOOSE =
      """
      insert into school_year_school (year_id, school_id, renews, version)
      values (:year, :school, :renews, 1)
      on conflict (year_id, school_id) do update
        set renews = excluded.renews, version = school_year_school.version + 1
      """;
  private static final String FIX =
      """
      insert into school_year_school (year_id, school_id, outcome, hub_id, version)
      select y.id, n.school_id, n.outcome, n.hub_id, 1
      from school_year y cross join lateral next_year(y) n where y.id = :year
      on conflict (year_id, school_id) do update
        set outcome = excluded.outcome, hub_id = excluded.hub_id,
          version = school_year_school.version + 1
      """;
  private static final String NEXT =
      """
      select school_id from school_year_school
      where year_id = :year and outcome is not null and done_at is null
      order by school_id limit 1 for update skip locked
      """;
  private static final String TAKE =
      """
      select outcome, hub_id from school_year_school
      where year_id = :year and school_id = :school and outcome is not null and done_at is null
      for update skip locked
      """;
  private static final String DONE =
      """
      update school_year_school set outcome = :outcome, done_at = :now, version = version + 1
      where year_id = :year and school_id = :school
      """;
  private static final String WAITING =
      """
      select count(*) from school_year_school
      where year_id = :year and outcome is not null and done_at is null
      """;

  private final EntityManager entities;

  YearSchools(EntityManager entities) {
    this.entities = entities;
  }

  /** A school that the started year has not seen to, held until the transaction ends. */
  record Waiting(UUID schoolId, YearOutcome outcome, UUID hubId) {}

  private static String from(SchoolYear year) {
    return year.getState() == YearState.DRAFTED ? NOW : FIXED;
  }

  List<YearSchoolResponse> list(SchoolYear year, YearOutcome outcome, PageQuery page) {
    return query(COLUMNS + from(year) + WANTED + SORT.order(page))
        .setParameter("year", year.getId())
        .setParameter("outcome", outcome == null ? null : outcome.name(), String.class)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultStream()
        .map(row -> school((Object[]) row))
        .toList();
  }

  Optional<YearSchoolResponse> one(SchoolYear year, UUID schoolId) {
    return query(COLUMNS + from(year) + " where s.school_id = :school")
        .setParameter("year", year.getId())
        .setParameter("school", schoolId)
        .getResultStream()
        .map(row -> school((Object[]) row))
        .findFirst();
  }

  private static YearSchoolResponse school(Object[] row) {
    return new YearSchoolResponse(
        (UUID) row[0],
        (String) row[1],
        (UUID) row[2],
        YearOutcome.valueOf((String) row[3]),
        words((String) row[4]),
        words((String) row[5]),
        (Boolean) row[6]);
  }

  private static List<String> words(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
  }

  long count(SchoolYear year, YearOutcome outcome) {
    return number(
        query("select count(*) from " + from(year) + WANTED)
            .setParameter("year", year.getId())
            .setParameter("outcome", outcome == null ? null : outcome.name(), String.class));
  }

  Map<YearOutcome, Long> counts(SchoolYear year) {
    Map<YearOutcome, Long> counts = new EnumMap<>(YearOutcome.class);
    query("select s.outcome, count(*) from " + from(year) + " group by s.outcome")
        .setParameter("year", year.getId())
        .getResultStream()
        .map(row -> (Object[]) row)
        .forEach(row -> counts.put(YearOutcome.valueOf((String) row[0]), (Long) row[1]));
    return counts;
  }

  long rolesToEnd(SchoolYear year) {
    return number(query(ROLES.formatted(from(year))).setParameter("year", year.getId()));
  }

  /** What the preview says of one school, with the version of what was chosen for it. */
  Optional<Chosen> of(SchoolYear year, UUID schoolId) {
    return query("select s.outcome, s.version from " + from(year) + " where s.school_id = :school")
        .setParameter("year", year.getId())
        .setParameter("school", schoolId)
        .getResultStream()
        .map(row -> (Object[]) row)
        .map(row -> new Chosen(YearOutcome.valueOf((String) row[0]), (Long) row[1]))
        .findFirst();
  }

  /** What stands for a school, and how often somebody chose for it. */
  record Chosen(YearOutcome outcome, long version) {}

  void choose(UUID yearId, UUID schoolId, boolean renews) {
    query(CHOOSE)
        .setParameter("year", yearId)
        .setParameter("school", schoolId)
        .setParameter("renews", renews)
        .executeUpdate();
  }

  /** What the preview says is what will be done. */
  void fix(UUID yearId) {
    query(FIX).setParameter("year", yearId).executeUpdate();
  }

  /** One that waits and that nobody sees to just now. */
  Optional<UUID> next(UUID yearId) {
    return query(NEXT)
        .setParameter("year", yearId)
        .getResultStream()
        .findFirst()
        .map(UUID.class::cast);
  }

  /** The school, if it still waits and nobody else sees to it. */
  Optional<Waiting> take(UUID yearId, UUID schoolId) {
    return query(TAKE)
        .setParameter("year", yearId)
        .setParameter("school", schoolId)
        .getResultStream()
        .map(row -> (Object[]) row)
        .map(row -> new Waiting(schoolId, YearOutcome.valueOf((String) row[0]), (UUID) row[1]))
        .findFirst();
  }

  void done(UUID yearId, UUID schoolId, YearOutcome outcome, Instant now) {
    query(DONE)
        .setParameter("year", yearId)
        .setParameter("school", schoolId)
        .setParameter("outcome", outcome.name())
        .setParameter("now", now)
        .executeUpdate();
  }

  long waiting(UUID yearId) {
    return number(query(WAITING).setParameter("year", yearId));
  }

  private static long number(NativeQuery<?> query) {
    return ((Number) query.getSingleResult()).longValue();
  }

  private NativeQuery<?> query(String sql) {
    return entities.createNativeQuery(sql).unwrap(NativeQuery.class);
  }
}
