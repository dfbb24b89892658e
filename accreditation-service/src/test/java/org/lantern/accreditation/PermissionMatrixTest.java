package org.lantern.accreditation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.People;
import org.lantern.kit.testing.PermissionMatrix;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Sql;
import org.lantern.kit.testing.Tokens;

/** Every operation as every kind of person, the right role at the wrong object included. */
@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class PermissionMatrixTest {
  @Inject DataSource dataSource;
  @Inject LinkKey linkKey;

  private final UUID school = UUID.randomUUID();
  private final UUID review = UUID.randomUUID();
  private final UUID practice = UUID.randomUUID();
  private final UUID decision = UUID.randomUUID();
  private final UUID accreditation = UUID.randomUUID();

  private UUID stranger;

  @BeforeEach
  void a_nominated_practice_and_people_around_it() {
    Sql sql = new Sql(dataSource);
    sql.run("truncate actor_link, actor_role, employment_copy");
    People people = new People(sql, linkKey);
    stranger = people.linked("stranger@matrix.test");
    people.with("reviewer@matrix.test", "REVIEWER", null);
    people.with("other-head@matrix.test", "HEAD", UUID.randomUUID());
    people.with("administrator@matrix.test", "NETWORK_ADMIN", null);
    UUID tied = people.with("tied-administrator@matrix.test", "NETWORK_ADMIN", null);
    people.employed(tied, school);
    UUID member = people.with("administrator-on-the-team@matrix.test", "NETWORK_ADMIN", null);
    people.with("assurer@matrix.test", "QUALITY_ASSURER", null);
    people.with("head@matrix.test", "HEAD", school);
    sql.run("insert into school_copy (id, name) values (?, 'A school')", school);
    sql.run("insert into review_copy values (?, ?, 'DATED')", review, school);
    sql.run("insert into team_copy values (?, ?)", review, member);
    sql.run(
        "insert into practice values (?, ?, 'T', 'text', 'NOMINATED', ?, 0)",
        practice,
        school,
        review);
    sql.run(
        "insert into decision values (?, ?, ?, ?, 'OPEN', null, 0)",
        decision,
        practice,
        review,
        school);
    sql.run(
        "insert into accreditation values (?, ?, ?, ?, ?, 'VALID', current_date,"
            + " current_date + 10, 'MEMBERS', 0)",
        accreditation,
        decision,
        practice,
        school,
        "LA-" + accreditation);
    sql.run(
        "insert into directory_entry (accreditation_id, number, school_id, title, text, audience,"
            + " valid_from, valid_until)"
            + " values (?, 'n', ?, 'T', 'x', 'MEMBERS', current_date, current_date + 10)",
        accreditation,
        school);
  }

  @Test
  void every_cell_is_as_the_document_says() {
    new PermissionMatrix("accreditation-service", columns())
        .operation("GET /api/v1/practices", "/api/v1/practices", null)
        .operation(
            "POST /api/v1/practices",
            "/api/v1/practices",
            "{\"schoolId\":\"%s\",\"title\":\"T\",\"text\":\"\"}".formatted(school))
        .operation("GET /api/v1/practices/{id}", "/api/v1/practices/" + practice, null)
        .operation(
            "PUT /api/v1/practices/{id}",
            "/api/v1/practices/" + practice,
            "{\"title\":\"T\",\"text\":\"x\"}")
        .operation(
            "GET /api/v1/practices/{id}/history",
            "/api/v1/practices/" + practice + "/history",
            null)
        .operation(
            "POST /api/v1/practices/{id}/nominate",
            "/api/v1/practices/" + practice + "/nominate",
            "{\"reviewId\":\"%s\"}".formatted(review))
        .operation("GET /api/v1/decisions", "/api/v1/decisions", null)
        .operation("GET /api/v1/decisions/{id}", "/api/v1/decisions/" + decision, null)
        .operation(
            "GET /api/v1/decisions/{id}/history",
            "/api/v1/decisions/" + decision + "/history",
            null)
        .operation(
            "POST /api/v1/decisions/{id}/accredit",
            "/api/v1/decisions/" + decision + "/accredit",
            "{\"until\":\"2030-01-01\"}")
        .operation(
            "POST /api/v1/decisions/{id}/decline",
            "/api/v1/decisions/" + decision + "/decline",
            "{\"reason\":\"x\"}")
        .operation("GET /api/v1/accreditations", "/api/v1/accreditations", null)
        .operation(
            "GET /api/v1/accreditations/{id}", "/api/v1/accreditations/" + accreditation, null)
        .operation(
            "GET /api/v1/accreditations/{id}/history",
            "/api/v1/accreditations/" + accreditation + "/history",
            null)
        .operation(
            "POST /api/v1/accreditations/{id}/list",
            "/api/v1/accreditations/" + accreditation + "/list",
            "{\"audience\":\"EVERYONE\"}")
        .operation("GET /api/v1/directory", "/api/v1/directory", null)
        .operation("GET /api/v1/directory/{id}", "/api/v1/directory/" + accreditation, null)
        .operation(
            "GET /api/v1/people-in-accreditation/{id}/bundle",
            "/api/v1/people-in-accreditation/" + stranger + "/bundle",
            null)
        .assertDocumented();
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("anonymous", null);
    columns.put("unlinked", token("unlinked"));
    columns.put("stranger", token("stranger"));
    columns.put("reviewer", token("reviewer"));
    columns.put("other head", token("other-head"));
    columns.put("administrator", token("administrator"));
    columns.put("tied administrator", token("tied-administrator"));
    columns.put("administrator on the team", token("administrator-on-the-team"));
    columns.put("assurer", token("assurer"));
    columns.put("head", token("head"));
    return columns;
  }

  private static String token(String key) {
    return Tokens.of(key + "@matrix.test");
  }
}
