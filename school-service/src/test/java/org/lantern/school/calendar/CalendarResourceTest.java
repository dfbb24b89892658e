package org.lantern.school.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.school.TwoSchools;

/** Calendars as people write and read them, and the working days that follow. */
@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class CalendarResourceTest {
  private static final String CALENDARS = "/api/v1/calendars";
  private static final String AUTUMN =
      """
      {"kind":"TERM","from":"2026-09-02","until":"2026-12-18"},
      {"kind":"HOLIDAY","from":"2026-10-26","until":"2026-10-30"},
      {"kind":"INSET","from":"2026-09-01","until":"2026-09-01"}
      """;

  @Inject DataSource dataSource;
  @Inject LinkKey linkKey;

  private TwoSchools scene;

  @BeforeEach
  void two_schools_without_calendars() {
    scene = new TwoSchools(dataSource, linkKey);
    scene.sql().run("truncate calendar cascade");
  }

  private String ofTheSchool(String entries) {
    return "{\"level\":\"SCHOOL\",\"schoolId\":\"%s\",\"entries\":[%s]}"
        .formatted(scene.school, entries);
  }

  private static String entries(String entries) {
    return "{\"entries\":[" + entries + "]}";
  }

  private UUID made(String body) {
    Response response = scene.as("administrator").create(CALENDARS, body);
    response.then().statusCode(201);
    return UUID.fromString(response.path("id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"administrator", "head", "delegate", "coordinator"})
  void the_calendar_of_a_school_is_written_by_its_people_and_the_network(String part) {
    Response response = scene.as(part).create(CALENDARS, ofTheSchool(AUTUMN));

    response.then().statusCode(201).body("entries.kind", contains("INSET", "TERM", "HOLIDAY"));
    UUID id = UUID.fromString(response.path("id"));
    assertThat(response.header("Location")).endsWith(CALENDARS + "/" + id);
    assertThat(scene.sql().rows("select * from calendar_entry where calendar_id = ?", id))
        .hasSize(3);
    assertThat(scene.eventsOf(id)).isEqualTo("school.calendar-changed.v1");
    assertThat(scene.newestEventOf(id))
        .contains("\"schoolId\":\"" + scene.school + "\"")
        .contains("{\"kind\":\"INSET\",\"from\":\"2026-09-01\",\"until\":\"2026-09-01\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"other head", "governor", "stranger"})
  void nobody_else_writes_it(String part) {
    scene.as(part).create(CALENDARS, ofTheSchool("")).then().statusCode(403);
    UUID id = made(ofTheSchool(""));

    scene
        .as(part)
        .put(scene.path("calendars", id), entries(AUTUMN), "\"0\"")
        .then()
        .statusCode(403);

    assertThat(scene.sql().rows("select * from calendar_entry")).isEmpty();
  }

  @Test
  void a_head_writes_no_calendar_of_the_authority_or_the_network() {
    String authority = "{\"level\":\"AUTHORITY\",\"authorityCode\":\"%s\"}";
    scene
        .as("head")
        .create(CALENDARS, authority.formatted(scene.authority))
        .then()
        .statusCode(403)
        .body("detail", containsString("network's administrators"));

    scene.as("head").create(CALENDARS, "{\"level\":\"NETWORK\"}").then().statusCode(403);
  }

  @Test
  void a_second_calendar_of_the_same_owner_is_refused_with_a_sentence() {
    made("{\"level\":\"NETWORK\"}");
    made(ofTheSchool(""));

    scene
        .as("administrator")
        .create(CALENDARS, "{\"level\":\"NETWORK\"}")
        .then()
        .statusCode(409)
        .body("detail", startsWith("There is a calendar of this owner already."));
    scene.as("head").create(CALENDARS, ofTheSchool("")).then().statusCode(409);
  }

  @Test
  void the_same_call_twice_makes_one_calendar() {
    Response first = scene.as("head").create(CALENDARS, ofTheSchool(AUTUMN), "calendar-key");

    Response second = scene.as("head").create(CALENDARS, ofTheSchool(AUTUMN), "calendar-key");

    second.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(scene.sql().value("select count(*) from calendar")).isEqualTo(1L);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "level":"SCHOOL"                                     | A calendar has one owner
          "level":"NETWORK","authorityCode":"371"              | A calendar has one owner
          "level":"AUTHORITY","trustCode":"371"                | A calendar has one owner
          "level":"AUTHORITY","authorityCode":"no such code"   | belongs to an authority
          "level":"TRUST","trustCode":"no such code"           | belongs to a trust
          "level":"SCHOOL","schoolId":"00000000-0000-7000-8000-000000000000" | no school with this id
          """)
  void an_owner_that_does_not_fit_is_refused_with_a_sentence(String fields, String sentence) {
    scene
        .as("administrator")
        .create(CALENDARS, "{" + fields + "}")
        .then()
        .statusCode(422)
        .body("detail", containsString(sentence));
  }

  @Test
  void entries_are_replaced_as_a_whole_and_told() {
    UUID id = made(ofTheSchool(AUTUMN));
    String etag = scene.as("head").get(scene.path("calendars", id)).header("ETag");
    String spring = "{\"kind\":\"TERM\",\"from\":\"2027-01-04\",\"until\":\"2027-03-25\"}";

    Response response = scene.as("head").put(scene.path("calendars", id), entries(spring), etag);

    response.then().statusCode(200).body("entries.from", contains("2027-01-04"));
    assertThat(response.header("ETag")).isEqualTo("\"1\"");
    assertThat(scene.sql().rows("select kind, valid_until::text as last from calendar_entry"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("last", "2027-03-25"));
    assertThat(scene.eventsOf(id))
        .isEqualTo("school.calendar-changed.v1 school.calendar-changed.v1");
    assertThat(scene.newestEventOf(id)).contains("2027-01-04").doesNotContain("2026-09-02");
  }

  @Test
  void an_entry_that_grows_over_its_old_days_takes_their_place() {
    UUID id = made(ofTheSchool(AUTUMN));
    String longer = "{\"kind\":\"TERM\",\"from\":\"2026-09-01\",\"until\":\"2026-12-22\"}";

    scene
        .as("head")
        .put(scene.path("calendars", id), entries(longer), "\"0\"")
        .then()
        .statusCode(200)
        .body("entries.until", contains("2026-12-22"));
  }

  @Test
  void the_same_entries_again_change_nothing_and_tell_nobody() {
    UUID id = made(ofTheSchool(AUTUMN));

    Response response = scene.as("head").put(scene.path("calendars", id), entries(AUTUMN), "\"0\"");

    response.then().statusCode(200);
    assertThat(response.header("ETag")).isEqualTo("\"0\"");
    assertThat(scene.eventsOf(id)).isEqualTo("school.calendar-changed.v1");
  }

  @Test
  void a_change_names_the_version_it_changes() {
    UUID id = made(ofTheSchool(AUTUMN));
    String path = scene.path("calendars", id);

    scene.as("head").put(path, entries(""), null).then().statusCode(428);
    scene
        .as("head")
        .put(path, entries(""), "\"7\"")
        .then()
        .statusCode(412)
        .body("current.entries.size()", equalTo(3));

    assertThat(scene.eventsOf(id)).isEqualTo("school.calendar-changed.v1");
  }

  @Test
  void of_two_changes_at_once_one_is_kept_and_the_other_told() throws Exception {
    UUID id = made(ofTheSchool(""));
    Callable<Integer> change =
        () ->
            scene
                .as("head")
                .put(scene.path("calendars", id), entries(AUTUMN), "\"0\"")
                .statusCode();

    List<Integer> answers;
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      answers =
          both.invokeAll(List.of(change, change)).stream().map(CalendarResourceTest::got).toList();
    }

    assertThat(answers)
        .containsOnlyOnce(200)
        .allMatch(status -> List.of(200, 409, 412).contains(status));
    assertThat(scene.eventsOf(id))
        .isEqualTo("school.calendar-changed.v1 school.calendar-changed.v1");
  }

  private static int got(java.util.concurrent.Future<Integer> answer) {
    return answer.resultNow();
  }

  @Test
  void what_cannot_stand_together_is_told_at_once() {
    scene
        .as("head")
        .create(
            CALENDARS,
            ofTheSchool(
                """
                {"kind":"TERM","from":"2026-12-18","until":"2026-09-01"},
                {"kind":"HOLIDAY","from":"2026-12-19","until":"2062-01-03"},
                {"kind":"INSET","from":"9999-09-01","until":"9999-09-01"}
                """))
        .then()
        .statusCode(422)
        .body(
            "rules",
            contains(
                startsWith("The term 2026-12-18 to 2026-09-01 ends before it begins"),
                startsWith("The holiday 2026-12-19 to 2062-01-03 takes more than 366 days"),
                containsString("is not of our time")));
  }

  @Test
  void two_terms_do_not_overlap_but_a_holiday_may_lie_in_a_term() {
    scene
        .as("head")
        .create(
            CALENDARS,
            ofTheSchool(
                AUTUMN + ",{\"kind\":\"TERM\",\"from\":\"2026-12-18\",\"until\":\"2027-03-01\"}"))
        .then()
        .statusCode(422)
        .body(
            "rules",
            contains(
                "The term 2026-09-02 to 2026-12-18 and the term 2026-12-18 to 2027-03-01 overlap;"
                    + " let one end before the other begins."));
  }

  @Test
  void more_than_two_hundred_entries_are_too_many() {
    String many =
        IntStream.range(0, 201)
            .mapToObj(LocalDate.of(2026, 1, 1)::plusDays)
            .map("{\"kind\":\"INSET\",\"from\":\"%1$s\",\"until\":\"%1$s\"}"::formatted)
            .collect(Collectors.joining(","));

    scene
        .as("head")
        .create(CALENDARS, ofTheSchool(many))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("entries"))
        .body("violations[0].message", containsString("200 at most"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"PARTY\",\"from\":\"2026-09-01\",\"until\":\"2026-09-01\"}",
        "{\"kind\":\"TERM\",\"from\":\"2026-02-30\",\"until\":\"2026-09-01\"}",
        "{\"kind\":\"TERM\",\"until\":\"2026-09-01\"}",
        "null"
      })
  void entries_that_cannot_be_read_are_refused(String entry) {
    scene
        .as("head")
        .create(CALENDARS, ofTheSchool(entry))
        .then()
        .statusCode(400)
        .body("violations[0].field", startsWith("entries"));
  }

  @Test
  void a_code_with_a_nul_or_without_end_is_refused() {
    String authority = "{\"level\":\"AUTHORITY\",\"authorityCode\":\"%s\"}";

    scene
        .as("administrator")
        .create(CALENDARS, authority.formatted("3\\u00007"))
        .then()
        .statusCode(400);
    scene
        .as("administrator")
        .create(CALENDARS, authority.formatted("7".repeat(10_000)))
        .then()
        .statusCode(400);
  }

  @Test
  void everybody_finds_calendars_by_level_and_owner() {
    UUID network = made("{\"level\":\"NETWORK\"}");
    UUID authority =
        made(
            "{\"level\":\"AUTHORITY\",\"authorityCode\":\"%s\",\"entries\":[%s]}"
                .formatted(scene.authority, AUTUMN));
    UUID trust = made("{\"level\":\"TRUST\",\"trustCode\":\"%s\"}".formatted(scene.trust));
    UUID school = made(ofTheSchool(""));

    found("").body("items.id", contains(ids(authority, network, school, trust)));
    found("?level=network").body("items.id", contains(ids(network)));
    found("?owner=" + scene.authority).body("items.id", contains(ids(authority)));
    found("?level=AUTHORITY&owner=" + scene.trust).body("total", equalTo(0));
    found("?owner=" + scene.trust).body("items.id", contains(ids(trust)));
    found("?owner=" + scene.school).body("items.id", contains(ids(school)));
    found("?size=1&page=1").body("items.id", contains(ids(network))).body("total", equalTo(4));
    found("?level=AUTHORITY").body("items[0].entries.size()", equalTo(3));
  }

  private io.restassured.response.ValidatableResponse found(String query) {
    return scene.as("stranger").get(CALENDARS + query).then().statusCode(200);
  }

  private static String[] ids(UUID... ids) {
    return java.util.Arrays.stream(ids).map(UUID::toString).toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?level=GALAXY", "?owner=a\0b"})
  void a_search_that_cannot_be_read_is_told(String query) {
    scene.as("stranger").get(CALENDARS + query).then().statusCode(400);
  }

  @Test
  void the_nearest_calendar_that_speaks_decides_and_is_named() {
    made(
        """
        {"level":"NETWORK","entries":[{"kind":"HOLIDAY","from":"2026-12-21","until":"2027-01-01"}]}
        """);
    UUID authority =
        made(
            "{\"level\":\"AUTHORITY\",\"authorityCode\":\"%s\",\"entries\":[%s]}"
                .formatted(scene.authority, AUTUMN));
    UUID school =
        made(ofTheSchool("{\"kind\":\"TERM\",\"from\":\"2026-12-21\",\"until\":\"2026-12-21\"}"));

    days(scene.school, "from=2026-10-23")
        .body("day", equalTo("2026-11-02"))
        .body("reason", equalTo("TERM"))
        .body("level", equalTo("AUTHORITY"))
        .body("calendarId", equalTo(authority.toString()));
    days(scene.school, "from=2026-12-18&count=1")
        .body("day", equalTo("2026-12-21"))
        .body("calendarId", equalTo(school.toString()));
    days(scene.elsewhere, "from=2026-12-18&count=1")
        .body("day", equalTo("2027-01-04"))
        .body("reason", equalTo("NOBODY_SPEAKS"))
        .body("level", nullValue());
    days(scene.school, "from=2026-09-02&count=-1")
        .body("day", equalTo("2026-09-01"))
        .body("visitDay", equalTo(false));
  }

  private io.restassured.response.ValidatableResponse days(UUID school, String query) {
    return scene
        .as("stranger")
        .get(scene.path("schools", school) + "/working-days?" + query)
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=yesterday",
        "from=2026-02-30",
        "from=%2B99999-01-01",
        "from=0001-01-01",
        "count=251",
        "count=-251",
        "count=-2147483648",
        "count=one"
      })
  void a_count_that_cannot_be_read_is_told(String query) {
    scene
        .as("stranger")
        .get(scene.path("schools", scene.school) + "/working-days?" + query)
        .then()
        .statusCode(400);
  }

  @Test
  void a_school_that_is_all_holiday_is_told_instead_of_searched_for_ever() {
    made(
        ofTheSchool(
            """
            {"kind":"HOLIDAY","from":"2026-09-01","until":"2027-08-31"},
            {"kind":"HOLIDAY","from":"2027-09-01","until":"2028-08-31"}
            """));

    scene
        .as("stranger")
        .get(scene.path("schools", scene.school) + "/working-days?from=2026-09-01&count=250")
        .then()
        .statusCode(422)
        .body("detail", containsString("no working day within 400 days"));
  }

  @Test
  void a_school_nobody_knows_has_no_working_days() {
    scene
        .as("stranger")
        .get(scene.path("schools", UUID.randomUUID()) + "/working-days")
        .then()
        .statusCode(404);
  }
}
