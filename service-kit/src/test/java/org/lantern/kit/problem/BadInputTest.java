package org.lantern.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.testing.KitResource;

/** What cannot be read is answered with what is wrong with it. */
@QuarkusTest
@QuarkusTestResource(KitResource.class)
class BadInputTest {
  private static final String LIST = "/api/v1/kit-things";

  private static ValidatableResponse asked(String query) {
    return given().urlEncodingEnabled(false).get(LIST + "?" + query).then();
  }

  private static ValidatableResponse sent(String body) {
    return given().contentType("application/json").body(body).post(LIST).then();
  }

  @ParameterizedTest
  @CsvSource({
    "size=abc, size, is no whole number",
    "page=1.5, page, is no whole number",
    "size=, size, is empty",
    "size=99999999999, size, is no whole number",
    "near=900006, near, is no id",
    "near=1-1-1-1-1, near, is no id",
    "among=0190a5a0-0000-7000-8000-000000000001&among=x, among, is no id",
    "within=abc, within, is no whole number",
    "on=31.03.2026, on, is no day",
    "on=2026-02-30, on, is no day",
    "on=%2B999999999-01-01, on, is no day",
    "kind=MIDDLE, kind, is none of LARGE",
    "older=yes, older, is neither true nor false"
  })
  void a_parameter_of_the_wrong_form_is_named(String query, String field, String message) {
    asked(query)
        .statusCode(400)
        .body("detail", startsWith("The parameter \"" + field + "\" " + message))
        .body("violations[0].field", equalTo(field))
        .body("violations[0].message", startsWith(message));
  }

  @Test
  void all_that_are_wrong_are_named_at_once() {
    asked("size=abc&kind=x&near=y")
        .statusCode(400)
        .body("violations.field", hasItems("size", "kind", "near"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "size=0&page=-1",
        "near=0190a5a0-0000-7000-8000-000000000001",
        "on=2026-03-31&kind=SMALL&older=true&within=5",
        "format=csv"
      })
  void what_has_the_right_form_passes(String query) {
    asked(query).statusCode(200);
  }

  @Test
  void a_parameter_that_nobody_knows_is_refused_with_those_there_are() {
    asked("kin=SMALL")
        .statusCode(400)
        .body("violations.field", equalTo(List.of("kin")))
        .body("detail", startsWith("The parameter \"kin\" is not known here; leave it out, or use"))
        .body("detail", containsString("kind"))
        .body("detail", containsString("size, sort, format"));
  }

  @Test
  void a_very_long_parameter_is_not_told_back_in_full() {
    asked("x".repeat(3_000) + "=1").statusCode(400).body("detail.length()", lessThan(400));
  }

  @Test
  void in_an_address_a_wrong_id_is_nothing_here() {
    given().get(LIST + "/900006").then().statusCode(404);
  }

  @Test
  void an_unknown_key_to_sort_by_is_refused_with_those_there_are() {
    asked("sort=colour")
        .statusCode(400)
        .body("violations[0].field", equalTo("sort"))
        .body("detail", startsWith("This list can be sorted by id, name;"));
  }

  @Test
  void a_field_that_nobody_knows_is_refused_by_its_name() {
    sent("{\"town\":\"York\",\"esting\":1}")
        .statusCode(400)
        .body("violations[0].field", equalTo("esting"))
        .body("detail", containsString("easting, town"));
  }

  @Test
  void a_very_long_name_is_not_told_back_in_full() {
    sent("{\"" + "x".repeat(10_000) + "\":1}")
        .statusCode(400)
        .body("detail.length()", lessThan(300));
  }

  @Test
  void a_value_out_of_bounds_is_told_in_plain_words() {
    sent("{\"town\":\"" + "x".repeat(41) + "\",\"easting\":700001}")
        .statusCode(400)
        .body("violations.field", equalTo(List.of("easting", "town")))
        .body(
            "violations.message",
            equalTo(List.of("can be 700000 at most", "can have 0 to 40 characters or entries")));
    sent("{\"town\":\"a\\u0000b\"}")
        .statusCode(400)
        .body(
            "violations.message",
            equalTo(List.of("holds a character that cannot be kept or shown; leave it out")));
  }

  @Test
  void every_standard_constraint_has_a_sentence_of_ours() {
    String standard = "jakarta.validation.constraints.";
    var theirs = ResourceBundle.getBundle("org.hibernate.validator.ValidationMessages");
    var ours = ResourceBundle.getBundle("ValidationMessages");

    assertThat(ours.keySet())
        .containsAll(theirs.keySet().stream().filter(key -> key.startsWith(standard)).toList());
  }

  @Test
  void known_fields_are_taken() {
    sent("{\"town\":\"York\"}").statusCode(200).body("town", equalTo("York"));
  }
}
