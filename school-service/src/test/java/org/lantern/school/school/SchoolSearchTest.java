package org.lantern.school.school;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.As;
import org.lantern.kit.testing.People;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Sql;

/** Finding schools as people look for them. */
@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class SchoolSearchTest {
  @Inject DataSource dataSource;
  @Inject LinkKey linkKey;

  private final UUID centre = UUID.randomUUID();
  private Sql sql;

  @BeforeEach
  void a_few_schools() {
    sql = new Sql(dataSource);
    sql.run("truncate school, actor_link, actor_role cascade");
    new People(sql, linkKey).linked("somebody@search.test");
    school(centre, "1", "Armthorpe Academy", "Open", "DN3 2DA", 400_000, 300_000);
    school(
        UUID.randomUUID(),
        "2",
        "St D\u00f4le's Primary School",
        "Open",
        "DN3 1AA",
        403_000,
        304_000);
    school(UUID.randomUUID(), "3", "Ash High School", "Closed", "S1 1AA", 430_000, 300_000);
    school(UUID.randomUUID(), "4", "Ash Primary School", "Open", "s1 9zz", null, null);
  }

  private void school(
      UUID id, String urn, String name, String status, String postcode, Integer x, Integer y) {
    sql.run(
        "insert into school (id, urn, name, status, postcode, phase, authority_code, trust_code,"
            + " easting, northing) values (?, ?, ?, ?, ?, 'Primary', '371', 'T1', ?, ?)",
        id,
        urn,
        name,
        status,
        postcode,
        x,
        y);
  }

  private static ValidatableResponse search(String query) {
    return As.person("somebody@search.test").get("/api/v1/schools?" + query).then();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Armthrope", "armthorpe academy", "ARMTHORP", "Acadmy Armthorpe"})
  void typing_errors_in_a_name_are_forgiven(String typed) {
    search("name=" + typed).statusCode(200).body("items[0].urn", equalTo("1"));
  }

  @Test
  void accents_and_apostrophes_need_not_be_typed() {
    search("name=st doles").body("items.urn", hasItem("2"));
    search("name=St D\u00f4le's").body("items[0].urn", equalTo("2"));
  }

  @Test
  void of_two_equally_named_the_open_one_comes_first() {
    search("name=ash").body("items.urn", contains("4", "3")).body("total", equalTo(2));
  }

  @Test
  void the_beginning_of_a_postcode_is_enough_however_it_is_written() {
    search("postcode=dn32").body("items.urn", contains("1"));
    search("postcode=S1 9").body("items.urn", contains("4"));
    search("postcode=%").body("total", equalTo(0));
  }

  @Test
  void codes_phase_and_status_narrow_a_search() {
    search("authority=371&trust=T1&phase=PRIMARY&status=closed").body("items.urn", contains("3"));
    search("authority=999").body("total", equalTo(0));
    search("urn=2").body("items.urn", contains("2"));
  }

  @Test
  void around_a_school_the_nearest_come_first_with_their_distance() {
    search("near=" + centre)
        .body("items.urn", contains("2"))
        .body("items[0].kilometres", equalTo(5.0f));
    search("within=30&near=" + centre)
        .body("items.urn", contains("2", "3"))
        .body("items.kilometres", everyItem(lessThanOrEqualTo(30.0f)));
  }

  @Test
  void around_a_school_whose_place_nobody_knows_there_is_another_way() {
    String unknown = search("urn=4").extract().path("items[0].id");

    search("near=" + unknown).statusCode(422).body("detail", containsString("postcode"));
  }

  @Test
  void what_cannot_be_searched_is_told() {
    search("name=" + "x".repeat(201)).statusCode(400).body("detail", startsWith("Search for"));
    search("name=a\0b").statusCode(400);
    search("name= ").statusCode(200).body("total", equalTo(4));
  }
}
