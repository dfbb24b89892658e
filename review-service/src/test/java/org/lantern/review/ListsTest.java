package org.lantern.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list narrowed by what people ask for, within what they may see. */
@QuarkusTest
class ListsTest extends SceneTest {
  @Inject EntityManagerFactory entities;

  private ValidatableResponse listed(String part, String list) {
    return scene.as(part).get("/api/v1/" + list).then();
  }

  private void none(String part, String list) {
    listed(part, list).statusCode(200).body("total", equalTo(0));
  }

  private void only(String part, String list, UUID id) {
    listed(part, list).statusCode(200).body("items.id", contains(id.toString()));
  }

  @Test
  void requests_are_narrowed_by_state_school_and_programme() {
    scene.requested("ACCEPTED");
    anotherScene().requested("ACCEPTED");
    String ours = "requests?schoolId=" + scene.school;

    only("administrator", ours, scene.request);
    only("administrator", ours + "&state=ACCEPTED", scene.request);
    none("administrator", ours + "&state=DECLINED");
    only("administrator", "requests?programmeId=" + scene.programme, scene.request);
    none("administrator", ours + "&programmeId=" + UUID.randomUUID());
    only("administrator", "requests?seasonId=" + scene.season, scene.request);
    none("administrator", ours + "&seasonId=" + UUID.randomUUID());
  }

  @Test
  void what_is_asked_for_never_shows_more_than_the_reader_may_see() {
    scene.reviewIn("DATED").withTeam();
    UUID tied = scene.somebody("tied", "NETWORK_ADMIN");
    scene.employed(tied, scene.school);
    scene.somebody("stranger", "REVIEWER");

    for (String list : new String[] {"requests", "reviews"}) {
      none("tied", list + "?schoolId=" + scene.school);
      none("stranger", list + "?schoolId=" + scene.school);
    }
    none("stranger", "reviews?from=1900-01-01");
    only("lead", "reviews?state=DATED", scene.review);
    only("head", "reviews?state=DATED", scene.review);
  }

  @Test
  void reviews_are_narrowed_by_the_days_of_the_visit() {
    scene.reviewIn("DATED");
    LocalDate today = LocalDate.now();
    String ours = "reviews?schoolId=" + scene.school;

    only("administrator", ours + "&from=" + today + "&until=" + today, scene.review);
    only("administrator", ours + "&until=" + today, scene.review);
    none("administrator", ours + "&from=" + today.plusDays(1));
    none("administrator", ours + "&until=" + today.minusDays(1));
    none("administrator", ours + "&state=READY");
    only("administrator", ours + "&programmeId=" + scene.programme, scene.review);
  }

  @Test
  void reviews_are_sorted_by_their_first_day() {
    scene.reviewIn("DATED");
    UUID earlier = reviews(1);
    sql.run("insert into review_day values (?, date '2020-01-02')", earlier);
    String ours = "reviews?programmeId=" + scene.programme;

    listed("administrator", ours + "&sort=firstDay")
        .body("items.id", contains(earlier.toString(), scene.review.toString()));
    listed("administrator", ours + "&sort=-firstDay&size=1")
        .body("items.id", contains(scene.review.toString()))
        .body("total", equalTo(2));
  }

  @Test
  void offers_of_days_are_a_list_with_pages() {
    scene.offered();
    anotherScene().offered();
    String ours = "day-offers?requestId=" + scene.request;

    only("administrator", ours, scene.offer);
    only("head", "day-offers", scene.offer);
    only("head", ours + "&state=OFFERED", scene.offer);
    none("head", ours + "&state=CONFIRMED");
    none("lead", ours);
  }

  @Test
  void everybody_lists_the_seats_they_were_asked_to_take() {
    scene.reviewIn("DATED").withTeam();

    listed("lead", "seats?reviewId=" + scene.review)
        .statusCode(200)
        .body("items.part", contains("LEAD"))
        .body("items.schoolId", contains(scene.school.toString()))
        .body("items[0].days", hasSize(1));
    listed("lead", "seats?state=ACCEPTED&part=LEAD").body("total", equalTo(1));
    none("lead", "seats?part=PEER");
    none("lead", "seats?state=DECLINED");
    none("administrator", "seats?reviewId=" + scene.review);
  }

  @Test
  void notes_are_narrowed_by_kind_component_and_author() {
    scene.reviewIn("IN_PROGRESS").withTeam().withNote();
    String ours = "evidence-notes?reviewId=" + scene.review;

    only("lead", ours + "&kind=DATA&component=leadership&authorId=" + scene.peer, scene.note);
    none("lead", ours + "&kind=DOCUMENT");
    none("lead", ours + "&component=other");
    none("lead", ours + "&authorId=" + scene.lead);
    only("lead", ours + "&sort=-writtenAt,kind", scene.note);
  }

  @Test
  void frameworks_and_programmes_are_narrowed_and_sorted() {
    only("head", "frameworks?code=" + scene.framework, scene.framework);
    only("head", "programmes?frameworkId=" + scene.framework, scene.programme);
    only("head", "programmes/" + scene.programme + "/seasons?sort=-opensOn,label", scene.season);
    listed("head", "programmes?sort=colour").statusCode(400);
  }

  @Test
  void wishes_that_look_like_a_formula_are_harmless_in_a_table() {
    scene.requested("REQUESTED");
    sql.run("update request set wishes = '=1+1' where id = ?", scene.request);

    String table =
        listed("head", "requests?format=csv")
            .statusCode(200)
            .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
            .extract()
            .asString();

    assertThat(table.lines())
        .containsExactly(
            "id,schoolId,subject.kind,subject.ownerId,subject.area,subject.schoolIds,programmeId,"
                + "seasonId,state,wanted,blocked,mode,context,contacts,wishes,madeBy,madeOn,remarks,"
                + "schoolEnding",
            "%1$s,%2$s,SCHOOL,%2$s,,%2$s,%3$s,%4$s,REQUESTED,,,IN_PERSON,,,'=1+1,%5$s,,,"
                .formatted(scene.request, scene.school, scene.programme, scene.season, scene.head));
  }

  @ParameterizedTest
  @CsvSource({
    "administrator, requests",
    "administrator, reviews",
    "administrator, day-offers",
    "head, reviews",
    "lead, seats",
    "lead, reviews"
  })
  void a_page_of_twenty_needs_no_more_statements_than_a_page_of_one(String part, String list) {
    sql.run("truncate review, request cascade");
    reviews(21);

    long one = statements(part, list + "?size=1", 1);
    long twenty = statements(part, list + "?size=20", 20);

    assertThat(twenty).isEqualTo(one).isBetween(2L, 8L);
  }

  private long statements(String part, String list, int rows) {
    Statistics counted = entities.unwrap(SessionFactory.class).getStatistics();
    counted.setStatisticsEnabled(true);
    counted.clear();
    listed(part, list).statusCode(200).body("items", hasSize(rows));
    return counted.getPrepareStatementCount();
  }

  /** Requests, offers and reviews of the school, all of them led by the lead; answers the last. */
  private UUID reviews(int count) {
    UUID last = null;
    for (int i = 0; i < count; i++) {
      UUID request = UUID.randomUUID();
      last = UUID.randomUUID();
      sql.run(
          "insert into request values (?, ?, ?, 'ACCEPTED', '', ?, 0, ?)",
          request,
          scene.school,
          scene.programme,
          scene.head,
          scene.season);
      sql.run(
          "insert into day_offer values (?, ?, ?, 'CONFIRMED', 0)",
          UUID.randomUUID(),
          request,
          scene.school);
      sql.run(
          "insert into review values (?, ?, ?, ?, ?, 'DATED', 0, ?)",
          last,
          request,
          scene.school,
          scene.programme,
          scene.framework,
          scene.season);
      sql.run(
          "insert into seat values (?, ?, ?, 'LEAD', 'ACCEPTED', 0, true)",
          UUID.randomUUID(),
          last,
          scene.lead);
    }
    return last;
  }

  @ParameterizedTest
  @ValueSource(strings = {"requests", "reviews", "reports", "recommendations", "day-offers"})
  void a_parameter_that_a_list_does_not_know_is_refused_with_those_it_knows(String list) {
    listed("administrator", list + "?stat=FINAL")
        .statusCode(400)
        .body("violations.field", contains("stat"))
        .body("detail", containsString("\"stat\" is not known here"))
        .body("detail", containsString("state"))
        .body("detail", containsString("sort"));
  }
}
