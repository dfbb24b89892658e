package org.lantern.school.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.school.SceneTest;

/** Everybody can have what is kept of them, and of nobody else. */
@QuarkusTest
class BundleResourceTest extends SceneTest {
  private UUID person;
  private String path;

  @BeforeEach
  void two_people_of_whom_much_is_kept() {
    UUID school = scene.school("A School");
    person = scene.person("somebody");
    UUID other = scene.person("neighbour");
    Belongings belongings = new Belongings(sql);
    belongings.give(person, school, "mineonly");
    belongings.sign(person, scene.membership(school));
    belongings.give(other, school, "neighbours");
    scene.grant(person, "GOVERNOR", school);
    scene.employed(person, school);
    path = "/api/v1/people/" + person + "/bundle";
  }

  @Test
  void the_bundle_holds_everything_that_is_the_persons() {
    scene
        .as("somebody")
        .get(path)
        .then()
        .statusCode(200)
        .body("personId", equalTo(person.toString()))
        .body("sections.details[0].name", containsString("mineonly"))
        .body("sections.addresses[0].address", equalTo(scene.address("somebody")))
        .body("sections.signIns", hasSize(1))
        .body("sections.signIns[0]", not(hasKey("linkKey")))
        .body("sections.employments", hasSize(1))
        .body("sections.ties[0].note", containsString("mineonly"))
        .body("sections.roles[0].role", equalTo("GOVERNOR"))
        .body("sections.invitations", hasSize(1))
        .body("sections.agreements", hasSize(1))
        .body("sections.mails", hasSize(2))
        .body("sections.tasks", hasSize(1))
        .body("sections.history[0].reason", containsString("mineonly"));
  }

  @Test
  void of_other_people_it_holds_nothing() {
    String bundle = administrator.get(path).then().statusCode(200).extract().asString();

    assertThat(bundle).contains("mineonly").doesNotContain("neighbour");
  }

  @Test
  void nobody_else_reads_it() {
    scene.as("neighbour").get(path).then().statusCode(404);
  }
}
