package org.lantern.review.frontpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

/** What stands first in a final report, and with its findings. */
@QuarkusTest
class FrontPageTest extends SceneTest {
  private static final LocalDate LAST_YEAR = LocalDate.now().minusYears(1);
  private static final String SAID =
      """
      {"overallEstimate":"Other","components":[
        {"title":"Leadership","estimate":"Not estimated: Mr Grey was ill."},
        {"title":"Provision","estimate":"Leading"},
        {"title":"Inclusion","estimate":"No estimate: this framework has no scale for it."}]}
      """;

  private JsonPath finalised() {
    new ReportSteps(scene).finalised();
    return frozen();
  }

  private JsonPath frozen() {
    return JsonPath.from(
        (String) sql.value("select content from report where id = ?", scene.report));
  }

  /** A review of the school on one day, which somebody asked for or which was brought in. */
  private UUID on(LocalDate day, boolean imported) {
    UUID id = UUID.randomUUID();
    sql.run(
        "insert into review (id, request_id, import_key, imported, school_id, programme_id,"
            + " framework_id, state, version, season_id) values (?, ?, ?, ?, ?, ?, ?, 'CLOSED', 0, ?)",
        id,
        imported ? null : requested(),
        imported ? id.toString() : null,
        imported,
        scene.school,
        scene.programme,
        scene.framework,
        scene.season);
    sql.run("insert into review_day values (?, ?)", id, day);
    return id;
  }

  private UUID requested() {
    UUID id = UUID.randomUUID();
    sql.run(
        "insert into request values (?, ?, ?, 'ACCEPTED', '', ?, 0, ?)",
        id,
        scene.school,
        scene.programme,
        scene.head,
        scene.season);
    return id;
  }

  private void reported(UUID review, String state, String content) {
    sql.run(
        "insert into report (id, review_id, school_id, author_id, state, edition, summary, number,"
            + " content, digest, finalised_at, version)"
            + " values (?, ?, ?, ?, ?, 1, '', ?, ?, 'd', now(), 0)",
        UUID.randomUUID(),
        review,
        scene.school,
        scene.lead,
        state,
        UUID.randomUUID().toString(),
        content);
  }

  private UUID accredited(UUID school, String title, LocalDate from, LocalDate until) {
    UUID practice = UUID.randomUUID();
    sql.run("insert into practice_copy values (?, ?, ?, ?)", practice, school, practice, title);
    accredited(practice, school, from, until);
    return practice;
  }

  private void accredited(UUID practice, UUID school, LocalDate from, LocalDate until) {
    sql.run(
        "insert into accreditation_copy values (?, ?, ?, 'VALID', ?, ?)",
        UUID.randomUUID(),
        practice,
        school,
        from,
        until);
  }

  @Test
  void it_names_hub_phase_and_trust_as_they_are_on_the_day_and_no_person() {
    scene.reportIn("SCHOOL_CHECK");
    UUID hub = UUID.randomUUID();
    sql.run("insert into hub_copy values (?, 'Coast')", hub);
    sql.run("update membership_copy set hub_id = ? where school_id = ?", hub, scene.school);
    scene.inTrust();

    JsonPath content = finalised();
    sql.run("update hub_copy set name = 'Hills' where id = ?", hub);

    assertThat(frozen().getMap("front"))
        .isEqualTo(
            Map.of(
                "hub", "Coast",
                "phase", "Primary",
                "trust", "Harbour",
                "validPractices", List.of()));
    assertThat(content.getString("school")).isEqualTo("The school");
  }

  @Test
  void it_says_what_the_last_final_report_estimated_without_the_reasons() {
    scene.reportIn("SCHOOL_CHECK");
    reported(on(LAST_YEAR.minusYears(1), false), "FINAL", "{\"overallEstimate\":\"Older\"}");
    reported(on(LAST_YEAR, false), "FINAL", SAID);
    reported(on(LAST_YEAR.plusDays(1), false), "VOIDED", "{\"overallEstimate\":\"Void\"}");
    on(LAST_YEAR.plusDays(2), false);

    JsonPath content = finalised();

    assertThat(content.getMap("front.lastTime"))
        .isEqualTo(
            Map.of(
                "programme",
                "P",
                "days",
                List.of(LAST_YEAR.toString()),
                "overallEstimate",
                "Other",
                "estimates",
                List.of(
                    Map.of("title", "Leadership", "estimate", "Not estimated"),
                    Map.of("title", "Provision", "estimate", "Leading"))));
  }

  @Test
  void it_says_what_is_known_of_a_review_from_before() {
    scene.reportIn("SCHOOL_CHECK");
    UUID before = on(LAST_YEAR, true);
    sql.run(
        "insert into estimate values (?, ?, 'leadership', 'other', 0)", UUID.randomUUID(), before);

    JsonPath content = finalised();

    assertThat(content.getList("front.lastTime.estimates"))
        .isEqualTo(List.of(Map.of("title", "Leadership", "estimate", "Other")));
  }

  @Test
  void a_review_of_another_school_or_subject_and_a_later_one_are_not_the_last_one() {
    scene.reportIn("SCHOOL_CHECK");
    UUID ofArea = on(LAST_YEAR, true);
    sql.run("update review set subject_kind = 'AREA', area = 'Music' where id = ?", ofArea);
    UUID ofAnother = on(LAST_YEAR, true);
    sql.run("update review set school_id = ? where id = ?", scene.elsewhere, ofAnother);
    on(LocalDate.now().plusDays(1), true);

    assertThat(finalised().getMap("front")).doesNotContainKey("lastTime");
  }

  @Test
  void of_practices_it_lists_those_accredited_before_that_are_valid_still() {
    scene.reportIn("SCHOOL_CHECK");
    LocalDate today = LocalDate.now();
    UUID twice = accredited(scene.school, "Reading", LAST_YEAR.minusYears(2), today);
    accredited(twice, scene.school, LAST_YEAR, today.plusYears(2));
    accredited(scene.school, "Ended", LAST_YEAR, today.minusDays(1));
    accredited(scene.school, "By this review", today, today.plusYears(3));
    accredited(scene.elsewhere, "Another's", LAST_YEAR, today.plusYears(2));

    assertThat(finalised().getList("front.validPractices"))
        .isEqualTo(List.of(Map.of("title", "Reading", "until", today.plusYears(2).toString())));
  }

  @Test
  void of_a_trust_it_says_nothing_of_the_school_where_the_team_met() {
    scene.reportIn("SCHOOL_CHECK").aboutTrust(scene.inTrust());
    accredited(scene.school, "Reading", LAST_YEAR, LocalDate.now());
    UUID ofSchool = on(LAST_YEAR, false);
    reported(ofSchool, "FINAL", SAID);

    assertThat(finalised().getMap("front"))
        .isEqualTo(Map.of("trust", "Harbour", "validPractices", List.of()));
  }

  @Test
  void a_finding_says_its_lens_and_its_theme_as_which_it_stands() {
    scene.reportIn("SCHOOL_CHECK");
    sql.run(
        "update framework set document = document ||"
            + " '{\"lenses\":[{\"code\":\"send\",\"title\":\"Additional needs\"}]}' where id = ?",
        scene.framework);
    UUID now = UUID.randomUUID();
    UUID before = UUID.randomUUID();
    sql.run("insert into theme_copy values (?, 'Reading', null)", now);
    sql.run("insert into theme_copy values (?, 'Early reading', ?)", before, now);
    sql.run("update finding set lens = 'send', theme_id = ? where id = ?", before, scene.finding);

    JsonPath content = finalised();

    assertThat(content.getList("components[0].wentWell"))
        .isEqualTo(
            List.of(Map.of("text", "Strong.", "lens", "Additional needs", "theme", "Reading")));
    assertThat(content.getList("components[0].evenBetterIf")).isEmpty();
  }

  @Test
  void two_editions_differ_in_their_front_page_and_in_lens_and_theme() {
    scene.reviewIn("FINDINGS_AGREED").withTeam();
    reported(
        scene.review,
        "SUPERSEDED",
        """
        {"front":{"hub":"Coast","validPractices":[]},
         "components":[{"title":"L","wentWell":["Strong."],"evenBetterIf":[]}]}
        """);
    UUID first = (UUID) sql.value("select id from report where review_id = ?", scene.review);
    sql.run(
        "insert into report (id, review_id, school_id, author_id, state, edition, summary, number,"
            + " content, digest, finalised_at, version)"
            + " select ?, review_id, school_id, author_id, 'FINAL', 2, '', ?, ?, 'd', now(), 0"
            + " from report where id = ?",
        scene.report,
        UUID.randomUUID().toString(),
        """
        {"front":{"hub":"Hills","lastTime":{"programme":"P","days":["2026-01-05"],"estimates":[
           {"title":"L","estimate":"Leading"}]},
           "validPractices":[{"title":"Reading","until":"2027-01-05"}]},
         "components":[{"title":"L","wentWell":[{"text":"Strong.","lens":"Additional needs",
           "theme":"Reading"}],"evenBetterIf":[]}]}
        """,
        first);

    scene
        .as("lead")
        .get(scene.path("reports", first) + "/differences?with=" + scene.report)
        .then()
        .statusCode(200)
        .body(
            "find { it.section == 'front' }.runs.findAll { it.change == 'REMOVED' }.text.join('')",
            equalTo("Coast"))
        .body(
            "find { it.section == 'front' }.runs.text.join('')",
            containsString(
                "L last time: Leading\nAccredited before: Reading, valid until 2027-01-05"))
        .body(
            "find { it.section == 'findings-1' }.runs.text",
            hasItem("Strong. (Additional needs, Reading)"));
  }
}
