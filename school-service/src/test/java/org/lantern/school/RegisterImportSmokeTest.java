package org.lantern.school;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.*;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.*;

@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class RegisterImportSmokeTest {
  @Test
  void smoke() throws Exception {
    String admin = Tokens.of("admin@first.test");
    System.out.println(given().auth().oauth2(admin).post("/api/v1/sign-ins").asPrettyString());
    System.out.println(given().auth().oauth2(admin).get("/api/v1/me").asPrettyString());
    System.out.println(given().get("/api/v1/me").asPrettyString());
    for (int i = 0; i < 3; i++) {
      long t = System.nanoTime();
      System.out.println(
          given()
              .auth()
              .oauth2(admin)
              .contentType("application/octet-stream")
              .body(
                  Files.readAllBytes(
                      Path.of(
                          "/work/shared/data/register-2025-07-" + (i == 0 ? 14 : 18) + ".csv.xz")))
              .post("/api/v1/register-imports")
              .asPrettyString());
      System.out.println("ms " + (System.nanoTime() - t) / 1000000);
    }
    System.out.println(
        given().auth().oauth2(admin).get("/api/v1/schools?name=aldgate&size=1").asPrettyString());
    System.out.println(
        given()
            .auth()
            .oauth2(admin)
            .get("/api/v1/schools/" + java.util.UUID.randomUUID())
            .asPrettyString());
    System.out.println(given().auth().oauth2(admin).get("/api/v1/nothing").asPrettyString());
    System.out.println(
        given()
            .auth()
            .oauth2(admin)
            .contentType("application/json")
            .body("{\"name\":1, \"address\":\"x\"}")
            .post("/api/v1/invitations")
            .asPrettyString());
    System.out.println(
        given()
            .auth()
            .oauth2(admin)
            .contentType("application/json")
            .body("{\"name\":[1")
            .post("/api/v1/invitations")
            .asPrettyString());
    System.out.println(
        given().auth().oauth2(Tokens.of("else@x.test")).get("/api/v1/schools").asPrettyString());
    System.out.println(
        given()
            .auth()
            .oauth2(Tokens.signedByAnother(Tokens.claims("else@x.test")))
            .get("/api/v1/schools")
            .asPrettyString());
    System.out.println(given().get("/q/openapi").asString().length());
  }
}
