package org.lantern.school.invitation;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.school.SceneTest;

/** What a head may ask of the invitations. */
@QuarkusTest
class InvitationAccessTest extends SceneTest {
  private UUID school;
  private UUID head;

  @BeforeEach
  void a_head() {
    school = scene.school("Own School");
    head = scene.person("head", "HEAD", school);
  }

  private void opened(int count) {
    sql.run(
        """
        with somebody as (
          insert into person (id, name, address, version)
            select gen_random_uuid(), 'Fictional', 'open-' || n || '@' || ?, 0
            from generate_series(1, ?) n returning id),
        asked as (
          insert into invitation (id, person_id, state, invited_at, version)
            select gen_random_uuid(), id, 'OPEN', now(), 0 from somebody returning id)
        insert into history (thing, thing_id, at, person_id, action, to_state)
          select 'invitation', id, now(), ?, 'INVITE', 'OPEN' from asked
        """,
        head + ".test",
        count,
        head);
  }

  private Response invite() {
    return scene
        .as("head")
        .create(
            "/api/v1/invitations",
            """
            {"name":"A Colleague","address":"%s@colleague.test",
             "roles":[{"role":"PRACTICE_LEAD","scopeKind":"SCHOOL","scopeId":"%s"}]}
            """
                .formatted(UUID.randomUUID(), school));
  }

  @Test
  void a_head_has_a_bounded_number_of_invitations_open() {
    opened(49);
    invite().then().statusCode(201);

    invite().then().statusCode(422).body("detail", containsString("Ask an administrator"));
  }

  private Response give(UUID person) {
    return scene
        .as("head")
        .create(
            "/api/v1/roles",
            "{\"personId\":\"%s\",\"role\":\"COORDINATOR\",\"scopeKind\":\"SCHOOL\",\"scopeId\":\"%s\"}"
                .formatted(person, school));
  }

  @Test
  void a_head_gives_roles_to_colleagues_and_walls_nobody_else_off_by_one() {
    UUID colleague = scene.person("colleague");
    scene.employed(colleague, school);
    UUID assurer = scene.person("assurer", "QUALITY_ASSURER", null);
    scene.employed(assurer, school);

    give(colleague).then().statusCode(201);
    give(assurer).then().statusCode(403).body("detail", containsString("ask an administrator"));
    give(scene.person("stranger")).then().statusCode(403);
  }
}
