package org.lantern.school.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.school.TaskSceneTest;

@QuarkusTest
class MailResourceTest extends TaskSceneTest {
  @Inject MailService mails;

  private UUID mailTo(UUID person, String state) {
    UUID mail =
        QuarkusTransaction.requiringNew()
            .call(() -> mails.write(new NewMail(person, null, "other", "Secret", "Sealed")));
    sql.run(
        "update mail set state = ?, ended_at = case when ? <> 'WAITING' then now() end"
            + " where id = ?",
        state,
        state,
        mail);
    return mail;
  }

  @Test
  void administrators_see_what_became_of_mails_and_never_what_they_said() {
    UUID waiting = mailTo(scene.head, "WAITING");
    UUID sent = mailTo(scene.delegate, "SENT");

    scene
        .as("administrator")
        .get("/api/v1/mails")
        .then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body(not(containsString("Sealed")))
        .body(not(containsString("Secret")));
    scene
        .as("administrator")
        .get("/api/v1/mails?state=SENT")
        .then()
        .body("items.id", contains(sent.toString()));
    scene
        .as("administrator")
        .get("/api/v1/mails?person=" + scene.head)
        .then()
        .body("items.id", contains(waiting.toString()));
    scene.as("administrator").get("/api/v1/mails?state=LOST").then().statusCode(400);
    scene.as("head").get("/api/v1/mails").then().statusCode(403);
  }

  @Test
  void a_mail_that_came_back_is_recorded_once_and_becomes_a_task() {
    String path = "/api/v1/mails/" + mailTo(scene.head, "SENT");

    scene
        .as("administrator")
        .act(path, "bounce")
        .then()
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("bouncedBy", equalTo(scene.administrator.toString()));

    scene.as("administrator").act(path, "bounce").then().statusCode(409);
    scene
        .as("administrator")
        .get("/api/v1/tasks?kind=mail-bounced")
        .then()
        .body("items.subjectId", contains(scene.head.toString()));
  }

  @Test
  void what_has_not_left_cannot_have_come_back() {
    String path = "/api/v1/mails/" + mailTo(scene.head, "WAITING");

    scene.as("administrator").act(path, "bounce", null, null).then().statusCode(428);
    scene.as("administrator").act(path, "bounce").then().statusCode(409);

    assertThat(sql.value("select count(*) from task")).isEqualTo(0L);
  }
}
