package org.lantern.school.school;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
import org.lantern.kit.testing.Tokens;

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

  @ParameterizedTest
  @ValueSource(strings = {"Grose", "Ogrse", "gosre", "GORES"})
  void two_swapped_letters_of_a_short_word_are_forgiven(String typed) {
    school(UUID.randomUUID(), "5", "Rose Green School", "Open", "S2 1AA", null, null);
    school(UUID.randomUUID(), "6", "Gorse Primary School", "Open", "S2 1AA", null, null);
    school(UUID.randomUUID(), "7", "The Gorse Academy", "Closed", "S2 1AA", null, null);

    search("name=" + typed)
        .statusCode(200)
        .body("items[0].urn", equalTo("6"))
        .body("items[1].urn", equalTo("7"));
  }

  @Test
  void among_fifty_thousand_schools_a_swapped_short_word_is_found_on_the_index() {
    sql.run(
        "insert into school (urn, name, status)"
            + " select 'm' || i, md5(i::text) || ' School', 'Open'"
            + " from generate_series(1, 50000) i");
    sql.run("vacuum analyze school");
    SchoolConditions wanted =
        new SchoolConditions(
            new SchoolSearch(null, "Grose", null, null, null, null, null, null, null), null);
    String query = "explain select id from school" + wanted.where();
    for (var parameter : wanted.parameters().entrySet()) {
      query = query.replaceAll(":" + parameter.getKey() + "\\b", "'" + parameter.getValue() + "'");
    }

    String plan = sql.rows(query).toString();

    assertThat(plan).contains("BitmapOr", "ix_school_plain_name").doesNotContain("Seq Scan");
  }

  @Test
  void an_order_of_ones_own_comes_before_likeness() {
    search("sort=-urn").body("items.urn", contains("4", "3", "2", "1"));
    search("name=ash&sort=status,name").body("items.urn", contains("3", "4"));
    search("sort=colour").statusCode(400).body("detail", containsString("authority, trust"));
  }

  @Test
  void a_search_comes_as_a_table() {
    String table =
        given()
            .auth()
            .oauth2(Tokens.of("somebody@search.test"))
            .get("/api/v1/schools?format=csv&sort=urn&postcode=s1")
            .then()
            .statusCode(200)
            .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
            .header("Content-Disposition", startsWith("attachment; filename=\"schools-20"))
            .extract()
            .asString();

    assertThat(table)
        .startsWith("id,urn,name,status,")
        .containsSubsequence(",3,Ash High School,Closed", ",4,Ash Primary School,Open");
  }

  @Test
  void what_has_the_wrong_form_is_named() {
    search("near=900006").statusCode(400).body("violations[0].field", equalTo("near"));
    search("within=abc").statusCode(400).body("violations[0].field", equalTo("within"));
    search("size=abc").statusCode(400).body("violations[0].field", equalTo("size"));
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
