package org.lantern.review.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.Sql;
import org.lantern.review.EarlierSchema;

/** A framework that was loaded when all were asked the same of a practice. */
@QuarkusTest
class PracticeQuestionsMigrationTest extends EarlierSchema {
  private final ObjectMapper json = new ObjectMapper();

  PracticeQuestionsMigrationTest() {
    super("before_practice_questions");
  }

  @Test
  void it_asks_the_same_still_and_is_what_the_file_of_now_says() throws IOException {
    Sql sql = sql();
    migrateTo("55");
    UUID framework = UUID.randomUUID();
    sql.run(
        "insert into before_practice_questions.framework (id, code, version, title, document)"
            + " values (?, 'f', 1, 'F', '{\"components\":[],\"statement\":\"S\"}'::jsonb)",
        framework);

    migrateTo("56");

    String document =
        (String)
            sql.value(
                "select document::text from before_practice_questions.framework where id = ?",
                framework);
    JsonNode asked = json.readTree(document).path("practiceQuestions");
    assertThat(asked).hasSize(5).isEqualTo(file().path("practiceQuestions"));
    assertThat(asked.findValuesAsText("code"))
        .contains("ABOVE_GOOD_PRACTICE", "IMPACT_ON_PUPILS", "EMBEDDED");
  }

  private JsonNode file() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/frameworks/whole-school.json")) {
      return json.readTree(in);
    }
  }
}
