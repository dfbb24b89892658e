package org.lantern.school.past;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.kit.testing.Tokens;
import org.lantern.school.Scene;
import org.lantern.school.SceneTest;

/** Two schools, and files of people as an administrator sends them. */
abstract class PeopleScene extends SceneTest {
  static final String HEADER =
      "Name,Address,EmployerURN,EmployedFrom,EmployedUntil,Role,RoleSchoolURN,RoleHub,RoleTrust,"
          + "RoleFrom,RoleUntil,Invite\n";

  UUID ash;
  UUID elm;
  String place;

  @BeforeEach
  void two_schools() {
    ash = scene.school("Ash School", false);
    elm = scene.school("Elm School", false);
    place = UUID.randomUUID() + ".example";
  }

  /** A text in which {ash}, {elm} and {place} stand for what this test has. */
  String filled(String text) {
    String found = text;
    for (Map.Entry<String, String> each :
        Map.of("{ash}", Scene.urnOf(ash), "{elm}", Scene.urnOf(elm), "{place}", place).entrySet()) {
      found = found.replace(each.getKey(), each.getValue());
    }
    return found;
  }

  ValidatableResponse send(String lines) {
    return send((HEADER + filled(lines)).getBytes(UTF_8), "false");
  }

  ValidatableResponse tryOut(String lines) {
    return send((HEADER + filled(lines)).getBytes(UTF_8), "true");
  }

  ValidatableResponse send(byte[] file, String dryRun) {
    return given()
        .auth()
        .oauth2(Tokens.of(scene.address("administrator")))
        .contentType("application/octet-stream")
        .queryParam("dryRun", dryRun)
        .body(file)
        .post("/api/v1/people-imports")
        .then();
  }

  /** Somebody's id by the first part of the address. */
  UUID id(String part) {
    return (UUID)
        sql.value("select person_id from person_address where address = ?", part + "@" + place);
  }

  /** How many people of this test there are. */
  long people() {
    return (Long) sql.value("select count(*) from person where address like '%' || ?", place);
  }

  /** So many people about whom there is nothing to say. */
  static String others(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("Other ").append(i).append(",other-").append(i).append("@{place},,,,,,,,,,\n");
    }
    return lines.toString();
  }
}
