package org.lantern.review.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;
import org.lantern.review.programme.Strength;
import org.lantern.review.programme.WeighedRule;
import org.lantern.review.staffing.StaffingRule;

/**
 * The order, which a statement finds, is the one that the rules' own verdicts give: of the
 * fictional reviewers of the benchmarks and a few more, with something of everything.
 */
@QuarkusTest
class BestFirstTest extends SceneTest {
  private static final Path REVIEWERS =
      Path.of("../benchmarks/src/main/resources/org/lantern/benchmarks/reviewers.sql");
  private static final int MANY = 400;
  private static final Comparator<Shown> BEST_FIRST =
      Comparator.comparing(Shown::fits)
          .reversed()
          .thenComparing(Shown::marks)
          .thenComparing(Shown::balance)
          .thenComparing(Shown::personId);

  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Inject DataSource database;

  private record Page(List<Shown> items, int total) {}

  private record Shown(
      String personId, boolean fits, int marks, BigDecimal balance, List<Verdict> verdicts) {}

  private record Verdict(StaffingRule rule, boolean passes, boolean soft) {
    boolean against() {
      return soft || !passes;
    }
  }

  @BeforeEach
  void fictional_reviewers_and_a_visit_of_three_days() throws IOException, SQLException {
    scene.reviewIn("DATED");
    run(Files.readString(REVIEWERS), MORE);
  }

  /** What the benchmarks' reviewers have not. */
  private static final String MORE =
      """
      insert into review_day values (':review', current_date + 1), (':review', current_date + 3);
      update school_copy set trust_id = pg_temp.one('trust', 3), trust_code = 'fictional 3'
        where id = ':school';
      update membership_copy set hub_id = pg_temp.one('hub', 4) where school_id = ':school';
      update school_copy s set authority_code = '1', easting = 400000 + n * 1000, northing = 300000
        from generate_series(20, 45) n where s.id = pg_temp.one('school', n);
      insert into person_erased_copy values (pg_temp.one('reviewer', 5));
      insert into employment_copy values
        (pg_temp.one('reviewer', 11), gen_random_uuid(), current_date - 9, null),
        (pg_temp.one('reviewer merged', 1), pg_temp.one('school', 9), current_date - 9, null),
        (pg_temp.one('reviewer', 13), pg_temp.one('school', 3), current_date - 9, current_date);
      update employment_copy set valid_until = current_date + 2
        where person_id in (select pg_temp.one('reviewer', n) from generate_series(16, 400, 16) n);
      insert into actor_role values
        (pg_temp.one('reviewer', 17), 'GOVERNOR', 'SCHOOL', ':school', current_date - 9, null),
        (pg_temp.one('reviewer', 21), 'HUB_MANAGER', 'HUB', pg_temp.one('hub', 4), current_date, null);
      delete from qualification where person_id in (
        select pg_temp.one('reviewer', n) from generate_series(22, 26) n);
      insert into qualification (id, person_id, programme_id, part, phase, valid_from, valid_until)
      select gen_random_uuid(), pg_temp.one('reviewer', n), programme_id, 'PEER', t.phase,
        current_date + begins, current_date + ends
      from review r, (values (22, null, -9, 0), (22, null, 1, 9), (23, null, -9, 0),
        (23, null, 2, 9), (24, 'PRIMARY', -9, 1), (24, 'ALL_THROUGH', 1, 9),
        (25, 'PRIMARY', -9, 1), (25, 'SECONDARY', 1, 9), (26, null, null, 3))
        as t (n, phase, begins, ends) where r.id = ':review';
      insert into seat values
        (gen_random_uuid(), ':review', pg_temp.one('reviewer', 31), 'PEER', 'ACCEPTED', 0, true),
        (gen_random_uuid(), ':review', pg_temp.one('reviewer', 32), 'PEER', 'INVITED', 0, true);
      insert into seat_day values
        (pg_temp.one('seat', 2), pg_temp.one('reviewer', 33), current_date + 2),
        (pg_temp.one('seat', 2), pg_temp.one('reviewer', 34), current_date - 14),
        (pg_temp.one('seat', 2), pg_temp.one('reviewer', 35), current_date + 17);
      """;

  private void hostIn(String values) {
    sql.run("update school_copy set " + values + " where id = ?", scene.school);
  }

  /** On one connection, whose own functions both scripts use; nobody twice in two tests. */
  private void run(String... scripts) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String script : scripts) {
        statement.execute(
            script
                .replace(":review", scene.review.toString())
                .replace(":school", scene.school.toString())
                .replace(":many", Integer.toString(MANY))
                .replace("'fictional ' || what", "'%s ' || what".formatted(scene.review)));
      }
    }
  }

  private List<Shown> all(String query) throws IOException {
    List<Shown> shown = new ArrayList<>();
    Page page;
    int number = 0;
    do {
      page = page("size=100&page=%d%s".formatted(number++, query));
      shown.addAll(page.items());
    } while (number * 100 < page.total());
    assertThat(shown).hasSize(page.total());
    return shown;
  }

  private Page page(String query) throws IOException {
    String path = scene.path("reviews", scene.review) + "/team/candidates?part=PEER&";
    return JSON.readValue(
        scene.as("administrator").get(path + query).then().statusCode(200).extract().asString(),
        Page.class);
  }

  private List<Shown> inOrder(String strengths) throws IOException {
    scene.withRules("{\"strengths\":{%s}}".formatted(strengths));
    List<Shown> everybody = all("");
    assertThat(everybody).as(strengths).isSortedAccordingTo(BEST_FIRST);
    assertThat(all("&fittingOnly=true"))
        .as("fitting with " + strengths)
        .isEqualTo(everybody.stream().filter(Shown::fits).toList());
    return everybody;
  }

  /** All others are off. */
  private static String alone(WeighedRule one) {
    return Arrays.stream(WeighedRule.values())
        .map(rule -> "\"%s\":\"%s\"".formatted(rule, rule == one ? Strength.SOFT : Strength.OFF))
        .collect(Collectors.joining(","));
  }

  private static TreeSet<StaffingRule> speaking(List<Shown> shown, boolean against) {
    return shown.stream()
        .flatMap(each -> each.verdicts().stream())
        .filter(verdict -> verdict.against() == against)
        .map(Verdict::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void the_order_is_that_of_the_rules_however_strong_each_is() throws IOException {
    List<Shown> usual = inOrder("");

    assertThat(speaking(usual, true)).containsExactly(StaffingRule.values());
    assertThat(speaking(usual, false)).containsExactly(StaffingRule.values());
    assertThat(usual.stream().map(Shown::balance).distinct()).hasSizeGreaterThan(2);
    for (WeighedRule rule : WeighedRule.values()) {
      inOrder(alone(rule));
    }
  }

  @Test
  void the_order_is_that_of_the_rules_where_little_is_known_of_the_school() throws IOException {
    hostIn(
        "easting = null, authority_code = null, phase = null, trust_id = null, trust_code = null");

    List<Shown> shown = inOrder("");

    assertThat(shown).noneMatch(each -> each.marks() == 0);
  }

  @Test
  void no_distance_is_asked_for_where_the_season_wants_none() throws IOException {
    scene.withRules("{\"minimumKilometres\":0,\"restDays\":0}");

    List<Shown> shown = inOrder("");

    assertThat(speaking(shown, true)).doesNotContain(StaffingRule.TOO_NEAR);
  }

  @Test
  void a_page_beyond_the_last_tells_how_many_there_are() throws IOException {
    Page beyond = page("page=1000");

    assertThat(beyond.items()).isEmpty();
    assertThat(beyond.total()).isEqualTo(all("").size());
  }

  @Test
  void the_database_compiles_no_statement() {
    assertThat(sql.value("show jit")).isEqualTo("off");
  }
}
