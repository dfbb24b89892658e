package org.lantern.review.past;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.kit.testing.Tokens;
import org.lantern.review.SceneTest;

/** A scene whose programme has a title of its own, and files in which names stand for its ids. */
abstract class PastScene extends SceneTest {
  private static final String EARLIER = "Before";

  UUID earlier;
  String administrator;

  @BeforeEach
  void a_programme_with_an_earlier_season() {
    sql.run("update programme set title = ? where id = ?", title(), scene.programme);
    sql.run("update school_copy set urn = ? where id = ?", urn(), scene.school);
    earlier = UUID.randomUUID();
    sql.run(
        "insert into season (id, programme_id, label, first_day, last_day, opens_on, closes_on,"
            + " framework_id, capacity, rules) select ?, programme_id, ?, date '2023-09-01',"
            + " date '2024-08-31', opens_on, closes_on, framework_id, capacity, rules from season"
            + " where id = ?",
        earlier,
        EARLIER,
        scene.season);
    administrator = scene.addressOf("administrator");
  }

  String title() {
    return "Programme " + scene.programme;
  }

  String urn() {
    return Integer.toString(100_000 + Math.floorMod(scene.school.hashCode(), 899_999_999));
  }

  /** A text in which names in braces stand for what this test has. */
  String filled(String text) {
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("{urn}", urn());
    names.put("{school}", scene.school);
    names.put("{elsewhere}", scene.elsewhere);
    names.put("{peersSchool}", scene.peersSchool);
    names.put("{programme}", title());
    names.put("{season}", EARLIER);
    names.put("{lead}", scene.lead);
    names.put("{peer}", scene.peer);
    names.put("{head}", scene.head);
    names.put("{nobody}", scene.note);
    names.put("{key}", scene.finding);
    String found = text;
    for (Map.Entry<String, Object> each : names.entrySet()) {
      found = found.replace(each.getKey(), each.getValue().toString());
    }
    return found;
  }

  ValidatableResponse send(String kind, String lines) {
    return send(kind, filled(lines).getBytes(UTF_8), false);
  }

  ValidatableResponse send(String kind, byte[] file, boolean dryRun) {
    return given()
        .auth()
        .oauth2(Tokens.of(administrator))
        .contentType("application/octet-stream")
        .queryParam("dryRun", dryRun)
        .body(file)
        .post("/api/v1/past-imports/" + kind)
        .then();
  }
}
