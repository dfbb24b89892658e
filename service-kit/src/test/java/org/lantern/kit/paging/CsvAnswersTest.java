package org.lantern.kit.paging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.paging.ThingResource.Thing;
import org.lantern.kit.testing.KitResource;

/** Lists as tables; the limit of these tests is 30 rows. */
@QuarkusTest
@QuarkusTestResource(KitResource.class)
class CsvAnswersTest {
  private static final String LIST = "/api/v1/kit-things";

  @BeforeEach
  void nothing_there() {
    ThingResource.THINGS.clear();
  }

  private static void things(String... names) {
    Stream.of(names).map(Thing::named).forEach(ThingResource.THINGS::add);
  }

  private static void things(int count) {
    things(IntStream.range(0, count).mapToObj(i -> "thing " + i).toArray(String[]::new));
  }

  private static Response table(String path) {
    return given().accept("text/csv").get(path);
  }

  private static List<NamedCsvRecord> rows(Response answer) {
    answer.then().statusCode(200).header("Content-Type", equalTo("text/csv;charset=UTF-8"));
    String text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
    return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/plain", "application/xml", "application/pdf"})
  void a_list_is_json_or_a_table_and_nothing_else(String type) {
    things("a name");

    given().accept(type).get(LIST).then().statusCode(406).body(not(containsString("a name")));
    given().accept(type + ", */*;q=0.1").get(LIST).then().contentType("application/json");
  }

  @Test
  void columns_are_the_fields_of_the_json_and_nested_ones_have_dots() {
    things("a name");

    String text = table(LIST).asString();

    assertThat(text.lines())
        .containsExactly(
            "id,name,count,share,since,tags,place.town,place.easting,seenAt",
            ThingResource.THINGS.getFirst().id()
                + ",a name,-3,-0.5,2026-03-31,a; b,a name,,"
                + "\"{\"\"town\"\":\"\"York\"\",\"\"easting\"\":1}\"");
  }

  @Test
  void without_rows_there_is_a_header() {
    assertThat(table(LIST).asString().lines()).hasSize(1);
  }

  @Test
  void a_table_has_every_row_and_a_page_only_its_own() {
    things(30);

    assertThat(rows(table(LIST + "?page=1&size=5"))).hasSize(30);
    given().get(LIST + "?page=1&size=5").then().body("items", hasSize(5)).body("page", equalTo(1));
  }

  @Test
  void more_rows_than_allowed_are_refused_with_what_to_do() {
    things(31);

    table(LIST)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .header("Content-Disposition", nullValue())
        .body("detail", containsString("31 rows"))
        .body("detail", containsString("Narrow it"));
    given().get(LIST).then().statusCode(200).body("total", equalTo(31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44 1", "-cmd", "@SUM(A1)", "\tx", "\rx", "\nx"})
  void text_that_a_spreadsheet_would_run_gets_an_apostrophe(String name) {
    things(name);

    NamedCsvRecord row = rows(table(LIST)).getFirst();

    assertThat(row.getField("name")).isEqualTo("'" + name);
    assertThat(row.getField("place.town")).isEqualTo("'" + name);
    assertThat(row.getField("count")).isEqualTo("-3");
    assertThat(row.getField("share")).isEqualTo("-0.5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "says \"yes\", and no",
        "two\r\nlines",
        "a;b,c",
        " spaces ",
        "St D\u00f4le's",
        "\u05d1\u05d9\u05ea \u05e1\u05e4\u05e8 \u200f\"\u05d0\"",
        "\u0645\u062f\u0631\u0633\u0629",
        "\ud83c\udfeb"
      })
  void every_text_comes_back_as_it_was(String name) {
    things(name, "next");

    assertThat(rows(table(LIST)))
        .extracting(row -> row.getField("name"))
        .containsExactly(name, "next");
  }

  @Test
  void a_link_asks_with_its_format_and_is_saved_under_the_lists_name_and_day() {
    things("a");

    Response answer = given().accept("text/html,*/*;q=0.8").get(LIST + "?format=csv");

    assertThat(rows(answer)).hasSize(1);
    answer
        .then()
        .header(
            "Content-Disposition",
            matchesPattern("attachment; filename=\"kit-things-\\d{4}-\\d\\d-\\d\\d\\.csv\""))
        .header("Vary", containsString("Accept"));
  }

  @Test
  void another_format_is_refused() {
    given()
        .get(LIST + "?format=xml")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("format"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*/*", "application/json", "text/csv;q=0.5, application/json", "text/csv;q=0"})
  void who_does_not_prefer_a_table_gets_none(String accept) {
    things("a");

    given()
        .accept(accept)
        .get(LIST)
        .then()
        .contentType(
            accept.equals("text/csv;q=0") ? "application/problem+json" : "application/json");
  }

  @Test
  void what_is_no_list_is_no_table() {
    things("a");
    String one = LIST + "/" + ThingResource.THINGS.getFirst().id();

    table(one).then().statusCode(406);
    given()
        .accept("text/csv, application/json;q=0.5")
        .get(one)
        .then()
        .statusCode(200)
        .contentType(startsWith("application/json"));
  }

  @Test
  void a_list_without_pages_is_a_table_too() {
    things("a", "b");

    assertThat(rows(table(LIST + "/all"))).hasSize(2);
  }
}
