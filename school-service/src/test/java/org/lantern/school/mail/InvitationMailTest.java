package org.lantern.school.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.As;
import org.lantern.school.TaskSceneTest;

/** Inviting somebody writes them a mail, in the same transaction. */
@QuarkusTest
class InvitationMailTest extends TaskSceneTest {
  private final String address = "invited-" + UUID.randomUUID() + "@invitation.test";

  private String invited() {
    return scene
        .as("administrator")
        .create(
            "/api/v1/invitations",
            "{\"name\":\"Renée D'Arcy\",\"address\":\"%s\",\"roles\":[]}".formatted(address))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private List<Map<String, Object>> mails() {
    return sql.rows("select * from mail where kind = 'invitation' order by id");
  }

  @Test
  void the_mail_says_where_to_sign_in_and_nothing_that_was_typed() {
    invited();

    assertThat(mails())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.get("state")).isEqualTo("WAITING");
              assertThat((String) mail.get("text"))
                  .contains("https://lantern.test/")
                  .doesNotContain("Renée");
              assertThat(mail.toString()).doesNotContain(address);
            });
  }

  @Test
  void an_invitation_that_is_refused_writes_no_mail() {
    invited();

    scene
        .as("administrator")
        .create(
            "/api/v1/invitations",
            "{\"name\":\"Again\",\"address\":\"%s\",\"roles\":[]}".formatted(address))
        .then()
        .statusCode(409);

    assertThat(mails()).hasSize(1);
  }

  @Test
  void sent_again_it_takes_the_place_of_the_one_that_has_not_left() {
    String path = "/api/v1/invitations/" + invited() + "/send-again";

    scene.as("administrator").create(path, "", "again").then().statusCode(200);
    scene.as("administrator").create(path, "", "again").then().statusCode(200);

    assertThat(mails()).extracting(mail -> mail.get("state")).containsExactly("DROPPED", "WAITING");
    scene.as("head").create(path, "").then().statusCode(403);
  }

  @Test
  void an_invitation_that_is_taken_back_is_not_sent() {
    scene
        .as("administrator")
        .act("/api/v1/invitations/" + invited(), "withdraw")
        .then()
        .statusCode(200);

    assertThat(mails()).extracting(mail -> mail.get("state")).containsExactly("DROPPED");
  }

  @Test
  void to_somebody_who_has_signed_in_it_is_not_sent_again() {
    String path = "/api/v1/invitations/" + invited();
    As.person(address).create("/api/v1/sign-ins", "").then().statusCode(200);

    scene
        .as("administrator")
        .create(path + "/send-again", "")
        .then()
        .statusCode(422)
        .body("detail", containsString("signed in already"));
    scene.as("administrator").get(path).then().body("state", equalTo("ACCEPTED"));
  }
}
