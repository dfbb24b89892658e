package org.lantern.review.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Training and qualifications come in, for one phase or all of them, and only once. */
@QuarkusTest
class TrainingImportTest extends PastScene {
  private static final String HEADER =
      "PersonId,Programme,Training,HeldOn,Part,Phase,QualifiedFrom,QualifiedUntil\n";
  private static final String WHOLE =
      """
      {head},{programme},TRAINING,2022-01-10,PEER,primary,2022-02-01,31-08-2099
      {head},{programme},observed lead,2022-03-10,,,,
      """;

  private ValidatableResponse send(String lines) {
    return send("training", HEADER + lines);
  }

  @Test
  void somebodys_training_and_what_they_are_trained_for_come_in() {
    send(WHOLE)
        .statusCode(201)
        .body("rows", equalTo(2))
        .body("added.training", equalTo(2))
        .body("added.qualifications", equalTo(1))
        .body("unchanged", equalTo(0));

    scene
        .as("administrator")
        .get("/api/v1/training-records?personId=" + scene.head)
        .then()
        .body("items.kind", contains("OBSERVED_LEAD", "TRAINING"));
    scene
        .as("administrator")
        .get("/api/v1/qualifications?personId=" + scene.head)
        .then()
        .body("items", hasSize(1))
        .body("items[0].part", equalTo("PEER"))
        .body("items[0].phase", equalTo("PRIMARY"))
        .body("items[0].from", equalTo("2022-02-01"))
        .body("items[0].until", equalTo("2099-08-31"));
  }

  @Test
  void the_same_file_twice_changes_nothing_more() {
    send(WHOLE).statusCode(201);

    send(WHOLE)
        .statusCode(201)
        .body("added.training", equalTo(0))
        .body("added.qualifications", equalTo(0))
        .body("unchanged", equalTo(2));
  }

  @Test
  void a_later_training_renews_and_one_that_was_ended_stays_ended() {
    send(WHOLE).statusCode(201);
    sql.run(
        "update qualification set lasting_until = valid_until, valid_until = date '2024-01-01',"
            + " ended_at = now() where person_id = ?",
        scene.head);

    send(WHOLE + "{head},{programme},,,PEER,primary,2025-02-01,31-08-2099\n")
        .statusCode(201)
        .body("added.qualifications", equalTo(1))
        .body("unchanged", equalTo(2));

    assertThat(
            sql.value(
                "select string_agg(valid_until::text, ' ' order by valid_from) from qualification"
                    + " where person_id = ? and recorded_by is not null",
                scene.head))
        .isEqualTo("2024-01-01 2099-08-31");
  }

  @Test
  void the_programme_can_be_named_by_its_id_and_must_be_where_titles_are_alike() {
    send(WHOLE.replace("{programme}", scene.programme.toString())).statusCode(201);
    sql.run(
        "insert into programme (id, title) values (gen_random_uuid(), ?)", title().toUpperCase());

    send(WHOLE).statusCode(400).body("violations[0].message", containsString("several programmes"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",{programme},TRAINING,2022-01-10,,,, | PersonId | is empty",
        "{nobody},{programme},TRAINING,2022-01-10,,,, | PersonId | is the id of nobody",
        "{head},,TRAINING,2022-01-10,,,, | Programme | is empty",
        "{head},Nothing,TRAINING,2022-01-10,,,, | Programme | of no programme",
        "{head},{programme},COOKING,2022-01-10,,,, | Training | is none of",
        "{head},{programme},TRAINING,,,,, | HeldOn | is needed with Training",
        "{head},{programme},TRAINING,2099-01-10,,,, | HeldOn | is still to come",
        "{head},{programme},TRAINING,soon,,,, | HeldOn | is not a day",
        "{head},{programme},,,LEAD,,, | QualifiedUntil | is needed with Part",
        "{head},{programme},TRAINING,2022-01-10,,PRIMARY,, | Part | is empty although",
        "{head},{programme},,,LEAD,,2022-01-10,2022-01-09 | QualifiedUntil | is before",
        "{head},{programme},,,LEAD,KITCHEN,,2022-01-09 | Phase | is none of",
        "{peer},{programme},,,PEER,,,2030-01-09 | QualifiedUntil | differs from the qualification"
      })
  void a_line_that_cannot_be_taken_says_why(String line, String column, String reason) {
    send(line + "\n")
        .statusCode(400)
        .body("violations[0].field", endsWith(", " + column))
        .body("violations[0].message", containsString(reason));
  }

  @Test
  void lines_that_contradict_each_other_do_not_come_in() {
    send(WHOLE + "{head},{programme},,,PEER,PRIMARY,2022-02-01,2098-08-31\n")
        .statusCode(400)
        .body("violations[0].field", equalTo("line 4, QualifiedUntil"))
        .body("violations[0].message", containsString("differs from a line above"));
    send("{head},{programme},,,,,,\n")
        .statusCode(400)
        .body("violations[0].field", equalTo("line 2"))
        .body("violations[0].message", containsString("neither a training nor"));

    assertThat(sql.value("select count(*) from qualification where person_id = ?", scene.head))
        .isEqualTo(0L);
  }
}
