package org.lantern.accreditation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every list narrowed by what people ask for, within what they may see. */
@QuarkusTest
class ListsTest extends SceneTest {
  @Inject EntityManagerFactory entities;

  @BeforeEach
  void nothing_of_others() {
    sql.run("truncate practice, decision, accreditation, directory_entry cascade");
  }

  private ValidatableResponse listed(String part, String list) {
    return scene.as(part).get("/api/v1/" + list).then();
  }

  private void total(int total, String part, String list) {
    listed(part, list).statusCode(200).body("total", equalTo(total));
  }

  @Test
  void practices_are_narrowed_by_state_and_school() {
    scene.practiceIn("NOMINATED");

    total(1, "administrator", "practices?state=NOMINATED&schoolId=" + scene.school);
    total(0, "administrator", "practices?schoolId=" + UUID.randomUUID());
    total(0, "administrator", "practices?state=RECOMMENDED");
    total(1, "head", "practices?state=NOMINATED&sort=-title");
  }

  @Test
  void a_draft_stays_hidden_from_staff_who_ask_for_drafts() {
    scene.practiceIn("DRAFT");

    total(0, "administrator", "practices?state=DRAFT");
    total(1, "head", "practices?state=DRAFT");
  }

  @Test
  void decisions_are_narrowed_by_state_and_hidden_from_who_was_on_the_team() {
    scene.openDecision();

    total(1, "administrator", "decisions?state=OPEN");
    total(0, "administrator", "decisions?state=DECLINED");
    total(0, "administrator-on-the-team", "decisions?state=OPEN");
  }

  @Test
  void accreditations_are_narrowed_by_a_day_on_which_they_count() {
    accreditations(1);

    for (String day : new String[] {"2026-01-01", "2026-12-31"}) {
      total(1, "head", "accreditations?validOn=%s&schoolId=%s".formatted(day, scene.school));
    }
    for (String day : new String[] {"2025-12-31", "2027-01-01"}) {
      total(0, "head", "accreditations?validOn=" + day);
    }
    total(1, "head", "accreditations?state=VALID&sort=until,-number");
    total(0, "administrator", "accreditations?schoolId=" + UUID.randomUUID());
  }

  @Test
  void the_directory_comes_as_a_table_without_signing_in() {
    entry("Reading aloud", "+1 for pupils");
    entry("Aiming high", "plain");

    String table =
        given()
            .accept("text/csv")
            .get("/api/v1/directory?sort=-title")
            .then()
            .statusCode(200)
            .header("Content-Disposition", startsWith("attachment; filename=\"directory-20"))
            .extract()
            .asString();

    assertThat(table)
        .startsWith("id,number,school,phase,authority,title,text,from,until\r\n")
        .containsSubsequence(",Reading aloud,'+1 for pupils,", ",Aiming high,plain,");
    given()
        .get("/api/v1/directory?sort=title")
        .then()
        .body("items.title", contains("Aiming high", "Reading aloud"));
  }

  @ParameterizedTest
  @CsvSource({
    "administrator, practices",
    "administrator, decisions",
    "administrator, accreditations",
    "head, decisions"
  })
  void a_page_of_twenty_needs_no_more_statements_than_a_page_of_one(String part, String list) {
    accreditations(21);

    long one = statements(part, list + "?size=1", 1);
    long twenty = statements(part, list + "?size=20", 20);

    assertThat(twenty).isEqualTo(one).isBetween(2L, 6L);
  }

  private long statements(String part, String list, int rows) {
    Statistics counted = entities.unwrap(SessionFactory.class).getStatistics();
    counted.setStatisticsEnabled(true);
    counted.clear();
    listed(part, list).statusCode(200).body("items", hasSize(rows));
    return counted.getPrepareStatementCount();
  }

  /** Practices of the school with a decision and an accreditation each. */
  private void accreditations(int count) {
    for (int i = 0; i < count; i++) {
      UUID practice = UUID.randomUUID();
      UUID decision = UUID.randomUUID();
      sql.run(
          "insert into practice values (?, ?, 'Reading', '', 'RECOMMENDED', ?, 0)",
          practice,
          scene.school,
          scene.review);
      sql.run(
          "insert into decision values (?, ?, ?, ?, 'ACCREDITED', ?, 0)",
          decision,
          practice,
          scene.review,
          scene.school,
          UUID.randomUUID());
      sql.run(
          "insert into accreditation values"
              + " (?, ?, ?, ?, ?, 'VALID', date '2026-01-01', date '2026-12-31', 'NOBODY', 0)",
          UUID.randomUUID(),
          decision,
          practice,
          scene.school,
          "N" + i);
    }
  }

  private void entry(String title, String text) {
    sql.run(
        "insert into directory_entry values"
            + " (?, 'N', ?, ?, ?, 'EVERYONE', date '2020-01-01', date '2100-01-01')",
        UUID.randomUUID(),
        scene.school,
        title,
        text);
  }
}
