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
  private static final String REASON = "{\"reason\":\"r\"}";
  private static final String ADDRESS = "{\"address\":\"other@matrix.test\"}";

  @Inject DataSource dataSource;
  @Inject LinkKey linkKey;

  private final UUID school = UUID.randomUUID();
  private final UUID invitation = UUID.randomUUID();
  private final UUID edition = UUID.randomUUID();
  private final UUID role = UUID.randomUUID();
  private final UUID hub = UUID.randomUUID();
  private final UUID trust = UUID.randomUUID();
  private final UUID membership = UUID.randomUUID();
  private final UUID employment = UUID.randomUUID();
  private final UUID tie = UUID.randomUUID();
  private final UUID ending = UUID.randomUUID();
  private final UUID calendar = UUID.randomUUID();
  private final UUID theme = UUID.randomUUID();
  private final UUID year = UUID.randomUUID();
  private final UUID contact = UUID.randomUUID();
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
    sql.run("truncate school_year cascade");
    sql.run(
        "insert into school_year values (?, 'Y', date '2021-01-01', date '2021-12-31', 'DRAFTED', 0)",
        year);
    stranger = people.linked("stranger@matrix.test");
    UUID head = people.with("head@matrix.test", "HEAD", school);
    for (UUID person :
        new UUID[] {
          stranger,
          head,
          people.with("administrator@matrix.test", "NETWORK_ADMIN", null),
          people.with("assurer@matrix.test", "QUALITY_ASSURER", null),
          people.with("reviewer@matrix.test", "REVIEWER", null),
          people.with("other-head@matrix.test", "HEAD", UUID.randomUUID())
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
    thingsOfTheSchool(sql, head);
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

  private void thingsOfTheSchool(Sql sql, UUID head) {
    sql.run("insert into hub values (?, ?, 'OPEN', 0)", hub, "Hub " + hub);
    sql.run("insert into trust (id, code, name) values (?, ?, 'A trust')", trust, trust.toString());
    sql.run(
        "insert into membership (id, school_id, valid_from, valid_until, version)"
            + " values (?, ?, date '2020-01-01', date '2020-12-31', 0)",
        membership,
        school);
    sql.run(
        "insert into employment (id, person_id, school_id, valid_from)"
            + " values (?, ?, ?, date '2020-01-01')",
        employment,
        head,
        school);
    sql.run(
        "insert into tie values (?, ?, 'OTHER', ?, null, date '2020-01-01', null, 'DECLARED', '', 0)",
        tie,
        head,
        school);
    sql.run(
        "insert into ending values (?, ?, null, date '2020-01-01', 'SEEN', '{}', now(), 0)",
        ending,
        school);
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
        .operation(
            "POST /api/v1/people-imports",
            "/api/v1/people-imports",
            "application/octet-stream",
            new byte[] {1, 2, 3})
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
        .operation("POST /api/v1/schools", "/api/v1/schools", "{\"name\":\"A\",\"open\":true}")
        .operation(
            "PUT /api/v1/schools/{id}",
            "/api/v1/schools/" + school,
            "{\"name\":\"A\",\"open\":true}")
        .operation(
            "POST /api/v1/schools/{id}/correct-phase",
            "/api/v1/schools/" + school + "/correct-phase",
            "{\"phase\":\"SPECIAL\"}")
        .operation(
            "GET /api/v1/schools/{id}/leadership",
            "/api/v1/schools/" + school + "/leadership",
            null)
        .operation(
            "POST /api/v1/schools/{id}/leadership/name-head",
            "/api/v1/schools/" + school + "/leadership/name-head",
            "{\"personId\":\"%s\",\"from\":\"2030-01-01\",\"acting\":true}".formatted(stranger))
        .operation("GET /api/v1/school-endings", "/api/v1/school-endings", null)
        .operation("GET /api/v1/school-endings/{id}", "/api/v1/school-endings/" + ending, null)
        .operation(
            "GET /api/v1/school-endings/{id}/history",
            "/api/v1/school-endings/" + ending + "/history",
            null)
        .operation(
            "POST /api/v1/school-endings/{id}/settle",
            "/api/v1/school-endings/" + ending + "/settle",
            "{\"kind\":\"CLOSED\",\"successors\":[]}")
        .operation(
            "POST /api/v1/school-endings/{id}/drop",
            "/api/v1/school-endings/" + ending + "/drop",
            REASON)
        .operation("GET /api/v1/school-years", "/api/v1/school-years", null)
        .operation(
            "POST /api/v1/school-years",
            "/api/v1/school-years",
            "{\"label\":\"x\",\"firstDay\":\"2040-09-01\",\"lastDay\":\"2040-09-01\"}")
        .operation("GET /api/v1/school-years/{id}", "/api/v1/school-years/" + year, null)
        .operation(
            "GET /api/v1/school-years/{id}/history",
            "/api/v1/school-years/" + year + "/history",
            null)
        .operation(
            "GET /api/v1/school-years/{id}/schools",
            "/api/v1/school-years/" + year + "/schools",
            null)
        .operation(
            "GET /api/v1/school-years/{id}/schools/{schoolId}",
            "/api/v1/school-years/" + year + "/schools/" + school,
            null)
        .operation(
            "PUT /api/v1/school-years/{id}/schools/{schoolId}",
            "/api/v1/school-years/" + year + "/schools/" + school,
            "{\"renews\":true}")
        .operation(
            "POST /api/v1/school-years/{id}/start", "/api/v1/school-years/" + year + "/start", null)
        .operation(
            "POST /api/v1/school-years/{id}/drop", "/api/v1/school-years/" + year + "/drop", null)
        .operation("GET /api/v1/trusts", "/api/v1/trusts", null)
        .operation("GET /api/v1/trusts/{id}", "/api/v1/trusts/" + trust, null)
        .operation("GET /api/v1/hubs", "/api/v1/hubs", null)
        .operation("POST /api/v1/hubs", "/api/v1/hubs", "{\"name\":\"B\"}")
        .operation("GET /api/v1/hubs/{id}", "/api/v1/hubs/" + hub, null)
        .operation("GET /api/v1/hubs/{id}/history", "/api/v1/hubs/" + hub + "/history", null)
        .operation(
            "POST /api/v1/hubs/{id}/rename", "/api/v1/hubs/" + hub + "/rename", "{\"name\":\"B\"}")
        .operation("POST /api/v1/hubs/{id}/close", "/api/v1/hubs/" + hub + "/close", null)
        .operation("GET /api/v1/memberships", "/api/v1/memberships", null)
        .operation("GET /api/v1/memberships/{id}", "/api/v1/memberships/" + membership, null)
        .operation(
            "GET /api/v1/memberships/{id}/history",
            "/api/v1/memberships/" + membership + "/history",
            null)
        .operation(
            "GET /api/v1/memberships/{id}/agreements",
            "/api/v1/memberships/" + membership + "/agreements",
            null)
        .operation(
            "POST /api/v1/memberships/{id}/sign",
            "/api/v1/memberships/" + membership + "/sign",
            "{\"hubReads\":\"REPORT\",\"networkReads\":\"NOTHING\"}")
        .operation(
            "POST /api/v1/memberships/{id}/move-hub",
            "/api/v1/memberships/" + membership + "/move-hub",
            "{\"hubId\":\"%s\"}".formatted(hub))
        .operation(
            "POST /api/v1/memberships/{id}/end",
            "/api/v1/memberships/" + membership + "/end",
            "{\"on\":\"2020-06-30\",\"reason\":\"r\"}")
        .operation(
            "POST /api/v1/memberships/{id}/withdraw",
            "/api/v1/memberships/" + membership + "/withdraw",
            REASON)
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
        .operation(
            "POST /api/v1/invitations/{id}/invite-again",
            "/api/v1/invitations/" + invitation + "/invite-again",
            null)
        .operation(
            "POST /api/v1/invitations/{id}/withdraw",
            "/api/v1/invitations/" + invitation + "/withdraw",
            null)
        .operation("GET /api/v1/people", "/api/v1/people", null)
        .operation("GET /api/v1/people/names", "/api/v1/people/names?id=" + stranger, null)
        .operation("GET /api/v1/people/{id}", "/api/v1/people/" + stranger, null)
        .operation(
            "GET /api/v1/people/{id}/details", "/api/v1/people/" + stranger + "/details", null)
        .operation(
            "POST /api/v1/people/{id}/rename",
            "/api/v1/people/" + stranger + "/rename",
            "{\"name\":\"C\"}")
        .operation(
            "POST /api/v1/people/{id}/add-address",
            "/api/v1/people/" + stranger + "/add-address",
            ADDRESS)
        .operation(
            "GET /api/v1/people/{id}/history", "/api/v1/people/" + stranger + "/history", null)
        .operation(
            "POST /api/v1/people/{id}/remove-sign-ins",
            "/api/v1/people/" + stranger + "/remove-sign-ins",
            "{}")
        .operation(
            "POST /api/v1/people/{id}/remove-address",
            "/api/v1/people/" + stranger + "/remove-address",
            ADDRESS)
        .operation(
            "POST /api/v1/people/{id}/receive-mail-at",
            "/api/v1/people/" + stranger + "/receive-mail-at",
            ADDRESS)
        .operation(
            "POST /api/v1/people/{id}/set-out-from",
            "/api/v1/people/" + stranger + "/set-out-from",
            "{\"nearSchoolId\":null}")
        .operation(
            "GET /api/v1/people/{id}/merge-preview",
            "/api/v1/people/" + stranger + "/merge-preview?into=" + stranger,
            null)
        .operation(
            "POST /api/v1/people/{id}/merge",
            "/api/v1/people/" + stranger + "/merge",
            "{\"into\":\"%s\"}".formatted(stranger))
        .operation(
            "POST /api/v1/people/{id}/erase",
            "/api/v1/people/" + stranger + "/erase",
            "{\"reason\":\"ASKED\"}")
        .operation("GET /api/v1/people/{id}/bundle", "/api/v1/people/" + stranger + "/bundle", null)
        .operation("GET /api/v1/employments", "/api/v1/employments", null)
        .operation(
            "POST /api/v1/employments",
            "/api/v1/employments",
            "{\"personId\":\"%s\",\"schoolId\":\"%s\",\"from\":\"2026-09-01\"}"
                .formatted(stranger, school))
        .operation(
            "POST /api/v1/employments/move",
            "/api/v1/employments/move",
            "{\"personId\":\"%s\",\"toSchoolId\":\"%s\",\"on\":\"2026-09-01\"}"
                .formatted(stranger, school))
        .operation("GET /api/v1/employments/{id}", "/api/v1/employments/" + employment, null)
        .operation(
            "GET /api/v1/employments/{id}/history",
            "/api/v1/employments/" + employment + "/history",
            null)
        .operation(
            "POST /api/v1/employments/{id}/end",
            "/api/v1/employments/" + employment + "/end",
            "{\"on\":\"2026-09-01\"}")
        .operation("DELETE /api/v1/employments/{id}", "/api/v1/employments/" + employment, null)
        .operation("GET /api/v1/ties", "/api/v1/ties", null)
        .operation(
            "POST /api/v1/ties",
            "/api/v1/ties",
            "{\"personId\":\"%s\",\"kind\":\"OTHER\",\"schoolId\":\"%s\",\"from\":\"2026-09-01\"}"
                .formatted(stranger, school))
        .operation("GET /api/v1/ties/{id}", "/api/v1/ties/" + tie, null)
        .operation("GET /api/v1/ties/{id}/history", "/api/v1/ties/" + tie + "/history", null)
        .operation("POST /api/v1/ties/{id}/confirm", "/api/v1/ties/" + tie + "/confirm", REASON)
        .operation("POST /api/v1/ties/{id}/dismiss", "/api/v1/ties/" + tie + "/dismiss", REASON)
        .operation(
            "POST /api/v1/ties/{id}/end", "/api/v1/ties/" + tie + "/end", "{\"on\":\"2026-09-01\"}")
        .operation("GET /api/v1/roles", "/api/v1/roles?personId=" + stranger, null)
        .operation(
            "POST /api/v1/roles",
            "/api/v1/roles",
            "{\"personId\":\"%s\",\"role\":\"REVIEWER\",\"scopeKind\":\"NETWORK\"}"
                .formatted(stranger))
        .operation("GET /api/v1/roles/{id}", "/api/v1/roles/" + role, null)
        .operation("GET /api/v1/roles/{id}/history", "/api/v1/roles/" + role + "/history", null)
        .operation(
            "POST /api/v1/roles/{id}/end",
            "/api/v1/roles/" + role + "/end",
            "{\"on\":\"2030-01-01\"}")
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
        .operation("GET /api/v1/safeguarding-showings", "/api/v1/safeguarding-showings", null)
        .operation(
            "GET /api/v1/network-safeguarding-contact",
            "/api/v1/network-safeguarding-contact",
            null)
        .operation(
            "PUT /api/v1/network-safeguarding-contact",
            "/api/v1/network-safeguarding-contact",
            "{\"personId\":\"" + stranger + "\"}")
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
    columns.put("other head", token("other-head"));
    columns.put("reviewer", token("reviewer"));
    return columns;
  }

  private static String token(String key) {
    return Tokens.of(key + "@matrix.test");
  }
}
