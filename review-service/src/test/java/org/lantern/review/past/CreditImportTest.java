package org.lantern.review.past;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How schools stood with their days before comes in, once for each season. */
@QuarkusTest
class CreditImportTest extends PastScene {
  private static final String HEADER = "SchoolURN,SchoolId,Programme,Season,Days\n";
  private static final String WHOLE =
      """
      {urn},,{programme},{season},-3
      ,{elsewhere},{programme},{season},1.5
      """;

  private ValidatableResponse send(String lines) {
    return send("credits", HEADER + lines);
  }

  @Test
  void schools_stand_as_they_stood() {
    send(WHOLE).statusCode(201).body("added.credits", equalTo(2));

    scene
        .as("head")
        .get("/api/v1/credit-balances/" + scene.school)
        .then()
        .body("balance", equalTo(-3.0f))
        .body("seasons[0].seasonId", equalTo(earlier.toString()));
    scene
        .as("administrator")
        .get("/api/v1/credit-entries?kind=CARRIED&schoolId=" + scene.elsewhere)
        .then()
        .body("items.days", contains(1.5f));
  }

  @Test
  void the_same_file_twice_changes_nothing_more() {
    send(WHOLE).statusCode(201);

    send(WHOLE).statusCode(201).body("added.credits", equalTo(0)).body("unchanged", equalTo(2));
  }

  @Test
  void a_school_that_has_ended_stands_at_nothing_any_more_but_what_is_in_stays() {
    send("{urn},,{programme},{season},-3").statusCode(201);
    for (UUID school : List.of(scene.school, scene.elsewhere)) {
      sql.run(
          "insert into school_ending_copy (id, school_id, kind, ended_on, state)"
              + " values (?, ?, 'CLOSED', '2026-08-31', 'SETTLED')",
          UUID.randomUUID(),
          school);
    }

    send("{urn},,{programme},{season},-3").statusCode(201).body("unchanged", equalTo(1));
    send(",{elsewhere},{programme},{season},1.5")
        .statusCode(400)
        .body("violations[0].message", containsString("has ended"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",,{programme},{season},1 | SchoolURN | is empty, and so is SchoolId",
        "1,,{programme},{season},1 | SchoolURN | of no school known here",
        "{urn},,{programme},Never,1 | Season | make the season first",
        "{urn},,{programme},{season}, | Days | is empty",
        "{urn},,{programme},{season},much | Days | is not a number of days",
        "{urn},,{programme},{season},1.555 | Days | at most two decimals",
        "{urn},,{programme},{season},0 | Days | is nothing to bring over",
        "{urn},,{programme},{season},4 | Days | differs from"
      })
  void a_line_that_cannot_be_taken_says_why(String line, String column, String reason) {
    send(WHOLE + line + "\n")
        .statusCode(400)
        .body("violations[0].field", equalTo("line 4, " + column))
        .body("violations[0].message", containsString(reason));
    send(WHOLE).statusCode(201);
    send(line + "\n")
        .statusCode(400)
        .body("violations[0].field", endsWith(column))
        .body("violations[0].message", containsString(reason));
  }

  @Test
  void a_file_without_the_columns_says_which_are_missing() {
    send("credits", "Colour,Days\nred,3\n")
        .statusCode(400)
        .body("detail", containsString("column \"Programme\" is missing"));
  }

  @Test
  void what_is_no_text_is_called_so() {
    byte[] noise = new byte[5_000];
    new Random(7).nextBytes(noise);

    send("credits", noise, false)
        .statusCode(400)
        .body("detail", containsString("not text"))
        .body("detail", containsString("UTF-8"));
  }
}
