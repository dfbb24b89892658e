package org.lantern.school.succession;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.As;
import org.lantern.kit.testing.People;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Sql;
import org.lantern.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class SuccessionLinksTest {
  private static final String HEADER =
      "\"URN\",\"LinkURN\",\"LinkName\",\"LinkType\",\"LinkEstablishedDate\"\r\n";
  private static final String BOTH_SIDES =
      HEADER
          + "1,2,\"New\",\"Successor\",\"\"\r\n"
          + "2,1,\"Old\",\"Predecessor - merged\",\"01-09-2022\"\r\n"
          + "2,3,\"Other\",\"Sixth Form Centre Link\",\"\"\r\n";

  @Inject DataSource dataSource;
  @Inject LinkKey linkKey;

  private final UUID old = UUID.randomUUID();
  private Sql sql;

  @BeforeEach
  void no_links_and_an_administrator() {
    sql = new Sql(dataSource);
    sql.run("truncate succession, school, actor_link, actor_role cascade");
    new People(sql, linkKey).with("administrator@succession.test", "NETWORK_ADMIN", null);
    sql.run("insert into school (id, urn, name, status) values (?, '1', 'Old', 'Closed')", old);
  }

  private static ValidatableResponse send(String file) {
    return given()
        .auth()
        .oauth2(Tokens.of("administrator@succession.test"))
        .contentType("application/octet-stream")
        .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .put("/api/v1/succession-links")
        .then();
  }

  @Test
  void two_lines_about_the_same_two_schools_are_one_link_and_the_clearer_counts() {
    send(BOTH_SIDES)
        .statusCode(200)
        .body("rows", equalTo(3))
        .body("links", equalTo(1))
        .body("added", equalTo(1))
        .body("passedOver", equalTo(1));

    assertThat(sql.value("select kind || ' ' || established from succession"))
        .isEqualTo("MERGED 2022-09-01");
    As.person("administrator@succession.test")
        .get("/api/v1/schools/" + old + "/succession")
        .then()
        .statusCode(200)
        .body("predecessors.size()", equalTo(0))
        .body("successors.urn", contains("2"))
        .body("successors[0].schoolId", equalTo(null));
  }

  @Test
  void the_same_file_again_changes_nothing_and_a_link_left_out_goes() {
    send(BOTH_SIDES).statusCode(200);

    send(BOTH_SIDES)
        .body("added", equalTo(0))
        .body("changed", equalTo(0))
        .body("removed", equalTo(0));
    send(HEADER + "1,3,\"x\",\"Successor - Split School\",\"\"\r\n")
        .body("added", equalTo(1))
        .body("removed", equalTo(1));
  }

  @Test
  void a_bad_line_among_few_refuses_all_of_it() {
    send(HEADER + "1,x,\"New\",\"Successor\",\"\"\r\n")
        .statusCode(400)
        .body("detail", containsString("Line 2, column \"LinkURN\" is not a school's number"));
    send(HEADER + "1,2,\"New\",\"Successor\",\"31-02-2022\"\r\n")
        .statusCode(400)
        .body("detail", containsString("is not a day"));
  }

  @Test
  void another_kind_of_file_is_refused() {
    send("\"URN\",\"Name\"\r\n1,2\r\n")
        .statusCode(400)
        .body("detail", containsString("column \"LinkURN\" is missing"));
  }

  @Test
  void a_school_that_does_not_exist_has_no_succession() {
    As.person("administrator@succession.test")
        .get("/api/v1/schools/" + UUID.randomUUID() + "/succession")
        .then()
        .statusCode(404);
  }
}
