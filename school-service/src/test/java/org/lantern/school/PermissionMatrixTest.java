package org.lantern.school;

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
  private final UUID invitation = UUID.randomUUID();
  private final UUID edition = UUID.randomUUID();
  private final UUID role = UUID.randomUUID();
  private final UUID calendar = UUID.randomUUID();
  private final UUID theme = UUID.randomUUID();
  private final UUID contact = UUID.randomUUID();
  private UUID stranger;

  @BeforeEach
  void a_school_and_people() {
    Sql sql = new Sql(dataSource);
    sql.run("truncate actor_link, actor_role");
    sql.run("truncate person cascade");
    People people = new People(sql, linkKey);
    sql.run("insert into school (id, name, status) values (?, 'A school', 'Open')", school);
    stranger = people.linked("stranger@matrix.test");
    UUID head = people.with("head@matrix.test", "HEAD", school);
    for (UUID person :
        new UUID[] {
          stranger,
          head,
          people.with("administrator@matrix.test", "NETWORK_ADMIN", null),
          people.with("assurer@matrix.test", "QUALITY_ASSURER", null),
          people.with("reviewer@matrix.test", "REVIEWER", null)
        }) {
      sql.run(
          "insert into person (id, name, address, version) values (?, 'Somebody', ?, 0)",
          person,
          person + "@matrix.test");
    }
    sql.run(
        "insert into invitation (id, person_id, state, invited_at, version)"
            + " values (?, ?, 'OPEN', now(), 0)",
        invitation,
        stranger);
    sql.run(
        "insert into role_grant (id, person_id, role, scope_kind, scope_id, state, valid_from,"
            + " version) values (?, ?, 'HEAD', 'SCHOOL', ?, 'HELD', date '2020-01-01', 0)",
        role,
        head,
        school);
    sql.run(
        "insert into register_import (id, imported_by, finished_at, rows, added, changed,"
            + " unchanged) values (?, ?, now(), 0, 0, 0, 0)",
        edition,
        stranger);
    sql.run("truncate calendar cascade");
    sql.run(
        "insert into calendar (id, level, school_id, version) values (?, 'SCHOOL', ?, 0)",
        calendar,
        school);
    sql.run(
        "insert into theme (id, name, state, version) values (?, ?, 'STANDING', 0)",
        theme,
        theme.toString());
    sql.run(
        "insert into safeguarding_contact (id, school_id, part, name, telephone, confirmed_on,"
            + " confirmed_by, version) values (?, ?, 'DEPUTY', 'Somebody', '123', current_date, ?, 0)",
        contact,
        school,
        head);
  }

  @Test
  void every_cell_is_as_the_document_says() {
    new PermissionMatrix("school-service", columns())
        .operation("GET /api/v1/me", "/api/v1/me", null)
        .operation("POST /api/v1/sign-ins", "/api/v1/sign-ins", null)
        .operation("GET /api/v1/register-imports", "/api/v1/register-imports", null)
        .operation(
            "POST /api/v1/register-imports",
            "/api/v1/register-imports",
            "application/octet-stream",
            new byte[] {1, 2, 3})
        .operation("GET /api/v1/register-imports/{id}", "/api/v1/register-imports/" + edition, null)
        .operation(
            "POST /api/v1/register-imports/{id}/cancel",
            "/api/v1/register-imports/" + edition + "/cancel",
            null)
        .operation("GET /api/v1/schools", "/api/v1/schools", null)
        .operation("GET /api/v1/schools/{id}", "/api/v1/schools/" + school, null)
        .operation(
            "GET /api/v1/schools/{id}/succession",
            "/api/v1/schools/" + school + "/succession",
            null)
        .operation(
            "PUT /api/v1/succession-links",
            "/api/v1/succession-links",
            "application/octet-stream",
            new byte[] {1, 2, 3})
        .operation("GET /api/v1/memberships", "/api/v1/memberships", null)
        .operation(
            "POST /api/v1/memberships",
            "/api/v1/memberships",
            "{\"schoolId\":\"%s\",\"from\":\"2026-09-01\",\"until\":\"2027-08-31\"}"
                .formatted(school))
        .operation("GET /api/v1/invitations", "/api/v1/invitations", null)
        .operation(
            "POST /api/v1/invitations",
            "/api/v1/invitations",
            "{\"name\":\"A\",\"address\":\"a@matrix.test\",\"roles\":[]}")
        .operation("GET /api/v1/invitations/{id}", "/api/v1/invitations/" + invitation, null)
        .operation(
            "GET /api/v1/invitations/{id}/history",
            "/api/v1/invitations/" + invitation + "/history",
            null)
        .operation("GET /api/v1/people", "/api/v1/people?id=" + stranger, null)
        .operation("GET /api/v1/people/{id}", "/api/v1/people/" + stranger, null)
        .operation("GET /api/v1/roles", "/api/v1/roles?personId=" + stranger, null)
        .operation(
            "POST /api/v1/roles",
            "/api/v1/roles",
            "{\"personId\":\"%s\",\"role\":\"REVIEWER\",\"scopeKind\":\"NETWORK\"}"
                .formatted(stranger))
        .operation("GET /api/v1/roles/{id}", "/api/v1/roles/" + role, null)
        .operation("GET /api/v1/roles/{id}/history", "/api/v1/roles/" + role + "/history", null)
        .operation("POST /api/v1/roles/{id}/withdraw", "/api/v1/roles/" + role + "/withdraw", null)
        .operation("GET /api/v1/calendars", "/api/v1/calendars", null)
        .operation(
            "POST /api/v1/calendars",
            "/api/v1/calendars",
            "{\"level\":\"SCHOOL\",\"schoolId\":\"%s\"}".formatted(school))
        .operation("GET /api/v1/calendars/{id}", "/api/v1/calendars/" + calendar, null)
        .operation(
            "PUT /api/v1/calendars/{id}", "/api/v1/calendars/" + calendar, "{\"entries\":[]}")
        .operation(
            "GET /api/v1/schools/{id}/working-days",
            "/api/v1/schools/" + school + "/working-days",
            null)
        .operation("GET /api/v1/themes", "/api/v1/themes", null)
        .operation("POST /api/v1/themes", "/api/v1/themes", "{\"name\":\"Theme\"}")
        .operation("GET /api/v1/themes/{id}", "/api/v1/themes/" + theme, null)
        .operation("GET /api/v1/themes/{id}/history", "/api/v1/themes/" + theme + "/history", null)
        .operation(
            "POST /api/v1/themes/{id}/rename",
            "/api/v1/themes/" + theme + "/rename",
            "{\"name\":\"Theme\"}")
        .operation(
            "POST /api/v1/themes/{id}/merge",
            "/api/v1/themes/" + theme + "/merge",
            "{\"into\":\"%s\"}".formatted(theme))
        .operation(
            "POST /api/v1/safeguarding-contacts",
            "/api/v1/safeguarding-contacts",
            "{\"schoolId\":\"%s\",\"part\":\"DEPUTY\",\"name\":\"A\",\"telephone\":\"123\"}"
                .formatted(school))
        .operation(
            "GET /api/v1/safeguarding-contacts/{id}",
            "/api/v1/safeguarding-contacts/" + contact,
            null)
        .operation(
            "PUT /api/v1/safeguarding-contacts/{id}",
            "/api/v1/safeguarding-contacts/" + contact,
            "{\"name\":\"A\",\"telephone\":\"123\"}")
        .operation(
            "DELETE /api/v1/safeguarding-contacts/{id}",
            "/api/v1/safeguarding-contacts/" + contact,
            null)
        .operation(
            "POST /api/v1/safeguarding-contacts/{id}/confirm",
            "/api/v1/safeguarding-contacts/" + contact + "/confirm",
            null)
        .operation(
            "GET /api/v1/schools/{id}/safeguarding-contacts",
            "/api/v1/schools/" + school + "/safeguarding-contacts",
            null)
        .assertDocumented();
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("anonymous", null);
    columns.put("unlinked", token("unlinked"));
    columns.put("stranger", token("stranger"));
    columns.put("administrator", token("administrator"));
    columns.put("assurer", token("assurer"));
    columns.put("head", token("head"));
    columns.put("reviewer", token("reviewer"));
    return columns;
  }

  private static String token(String key) {
    return Tokens.of(key + "@matrix.test");
  }
}
