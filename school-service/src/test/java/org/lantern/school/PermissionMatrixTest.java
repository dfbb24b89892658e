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
  private final UUID task = UUID.randomUUID();
  private final UUID mail = UUID.randomUUID();
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
    sql.run(
        "insert into task (id, service, kind, subject_id, link, opened_at, sequence, version)"
            + " values (?, 'school', 'mail-bounced', ?, '/somewhere', now(), 0, 0)",
        task,
        stranger);
    sql.run("insert into task_person values (?, ?, 'school')", head, task);
    sql.run(
        "insert into mail (id, person_id, kind, state, attempts, made_at, not_before, ended_at,"
            + " version) values (?, ?, 'other', 'SENT', 1, now(), now(), now(), 0)",
        mail,
        stranger);
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
        .operation(
            "POST /api/v1/invitations/{id}/send-again",
            "/api/v1/invitations/" + invitation + "/send-again",
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
        .operation("GET /api/v1/tasks", "/api/v1/tasks", null)
        .operation("GET /api/v1/tasks/{id}", "/api/v1/tasks/" + task, null)
        .operation("POST /api/v1/tasks/{id}/done", "/api/v1/tasks/" + task + "/done", null)
        .operation("GET /api/v1/mails", "/api/v1/mails", null)
        .operation("GET /api/v1/mails/{id}", "/api/v1/mails/" + mail, null)
        .operation("POST /api/v1/mails/{id}/bounce", "/api/v1/mails/" + mail + "/bounce", null)
        .operation("GET /api/v1/me/mail-preferences", "/api/v1/me/mail-preferences", null)
        .operation(
            "PUT /api/v1/me/mail-preferences", "/api/v1/me/mail-preferences", "{\"wishes\":{}}")
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
