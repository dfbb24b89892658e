package org.lantern.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.platform.Platform;

/**
 * A hundred schools of the register, always the same ones, as they are asked for; and what
 * school-service then asks its database, for the peer.
 *
 * @param typed the first two words of each name, with two letters of the longer one changed over
 * @param linkKey by which the reader's sign-in is known
 */
record Sample(List<String> ids, List<String> typed, String linkKey) {
  private static final String SCHOOLS =
      "select id, name from school where urn is not null order by md5(urn) limit 100";

  private static final String ACTOR =
      """
      select l.person_id, r.role, r.scope_kind, r.scope_id, r.valid_from, r.valid_until \
      from actor_link l left join actor_role r on r.person_id = l.person_id \
      and r.valid_from <= current_date \
      and (r.valid_until is null or r.valid_until >= current_date) \
      and not exists (select 1 from dead_letter d where d.aggregate_id = l.person_id \
      and d.state <> 'dropped') \
      and not exists (select 1 from replay p where p.consumer like '%%.school') \
      where l.link_key = '%s';
      """;

  private static final String SCHOOL =
      """
      select id, urn, name, status, type_name, phase, authority_code, authority_name, trust_code, \
      trust_name, postcode, low_age, high_age, pupils, free_meals_percent, easting, northing, \
      missing_since, first_published_at, version from school where id = '%s';
      """;

  private static final String FORGIVING =
      "select set_config('pg_trgm.word_similarity_threshold', '0.45', true);\n";

  private static final String SEARCH =
      """
      select * from school where %1$s order by %2$s desc, (status like 'Open%%') desc, \
      name, id limit 20;
      select count(*) from school where %1$s;
      """;

  static Sample of(Platform platform) throws SQLException {
    List<String> ids = new ArrayList<>();
    List<String> typed = new ArrayList<>();
    try (Connection connection = platform.postgres().connect("school", "school");
        Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery(SCHOOLS)) {
        while (rows.next()) {
          ids.add(rows.getString("id"));
          typed.add(mistyped(rows.getString("name")));
        }
      }
      try (ResultSet row = statement.executeQuery("select min(link_key) from actor_link")) {
        row.next();
        return new Sample(ids, typed, row.getString(1));
      }
    }
  }

  static String mistyped(String name) {
    List<String> words = Stream.of(name.split(" ")).limit(2).toList();
    String longer = words.getFirst();
    for (String word : words) {
      longer = word.length() > longer.length() ? word : longer;
    }
    int middle = longer.length() / 2;
    if (middle == 0) {
      return String.join(" ", words);
    }
    String changed =
        longer.substring(0, middle - 1)
            + longer.charAt(middle)
            + longer.charAt(middle - 1)
            + longer.substring(middle + 1);
    return String.join(" ", words).replace(longer, changed);
  }

  /** The statements of reading one school, with as many round trips as the driver makes. */
  String schoolStatements(String id) {
    return ACTOR.formatted(linkKey) + together("begin;\n" + SCHOOL.formatted(id)) + "commit;\n";
  }

  /**
   * The statements of a search by similar words, with as many round trips as the driver makes; the
   * service looks for swapped letters of short words as well.
   */
  String searchStatements(String name) {
    String quoted = name.replace("'", "''");
    List<String> words = Stream.of(quoted.split(" ")).filter(word -> word.length() > 2).toList();
    return ACTOR.formatted(linkKey)
        + together("begin;\n" + FORGIVING)
        + SEARCH.formatted(
            each(words.isEmpty() ? List.of(quoted) : words, "plain('%s') <%% plain_name", " and "),
            each(
                words.isEmpty() ? List.of(quoted) : words,
                "word_similarity(plain('%s'), plain_name)",
                " + "))
        + "commit;\n";
  }

  private static String each(List<String> words, String what, String between) {
    return words.stream().map(what::formatted).collect(Collectors.joining(between));
  }

  private static String together(String statements) {
    return "\\startpipeline\n" + statements + "\\endpipeline\n";
  }
}
