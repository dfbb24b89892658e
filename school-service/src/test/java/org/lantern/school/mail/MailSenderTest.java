package org.lantern.school.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.school.TaskSceneTest;

/** A real mail server on loopback, with the answers that a test needs. */
@QuarkusTest
class MailSenderTest extends TaskSceneTest {
  private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID: *(<[^>]+>)");
  private static final Duration LONG = Duration.ofHours(2);

  @Inject MailService mails;
  @Inject MailSender sender;

  @ConfigProperty(name = "quarkus.mailer.port")
  int port;

  private SmtpServer server;

  @BeforeEach
  void a_server() throws IOException {
    time.stand("2026-12-01T08:00:00Z");
    server = new SmtpServer(port);
  }

  @AfterEach
  void no_server() {
    server.close();
    sql.run("drop trigger if exists held on mail");
    sql.run("drop function if exists held");
  }

  private UUID mailTo(UUID person) {
    return QuarkusTransaction.requiringNew()
        .call(() -> mails.write(new NewMail(person, null, "other", "A réservé", "Bonjour, Zoë")));
  }

  private Object of(UUID mail, String column) {
    return sql.value("select " + column + " from mail where id = ?", mail);
  }

  private static String messageId(String message) {
    Matcher found = MESSAGE_ID.matcher(message);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void a_mail_is_sent_under_the_id_of_its_row() {
    UUID mail = mailTo(scene.head);

    sender.sendDue();

    assertThat(of(mail, "state")).isEqualTo("SENT");
    assertThat(of(mail, "attempts")).isEqualTo(1);
    assertThat(server.taken())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(messageId(message)).isEqualTo("<" + mail + "@lantern.test>");
              assertThat(message).contains("To: " + scene.addressOf("head"));
              assertThat(message).contains("Subject: =?UTF-8?Q?A_r=C3=A9serv=C3=A9?=");
              assertThat(message).contains("Bonjour, Zo=C3=AB");
              assertThat(message).contains("Auto-Submitted: auto-generated");
            });
  }

  @Test
  void a_crash_between_sending_and_marking_repeats_the_same_message() {
    UUID mail = mailTo(scene.head);
    sql.run(
        "create function held() returns trigger language plpgsql as"
            + " $$ begin raise exception 'the process dies here'; end $$");
    sql.run("create trigger held before update on mail for each row execute function held()");
    assertThatThrownBy(() -> sender.sendDue()).isNotNull();
    assertThat(of(mail, "state")).isEqualTo("WAITING");
    sql.run("drop trigger held on mail");

    sender.sendDue();

    assertThat(of(mail, "state")).isEqualTo("SENT");
    assertThat(server.taken()).hasSize(2);
    assertThat(messageId(server.taken().get(0))).isEqualTo(messageId(server.taken().get(1)));
  }

  @Test
  void what_another_instance_is_sending_is_left_to_it() {
    UUID first = mailTo(scene.head);
    time.pass(Duration.ofSeconds(1));
    UUID second = mailTo(scene.delegate);

    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              sql.rows("select 1 from mail where id = ? for update", first);
              assertThat(sender.sendDue()).isEqualTo(1);
            });

    assertThat(of(first, "state")).isEqualTo("WAITING");
    assertThat(of(second, "state")).isEqualTo("SENT");
  }

  @Test
  void a_recipient_who_is_refused_is_a_task_for_administrators() {
    server.answer(scene.addressOf("head"), "550 nobody here");
    UUID mail = mailTo(scene.head);

    sender.sendDue();

    assertThat(of(mail, "state")).isEqualTo("REFUSED");
    assertThat(of(mail, "last_error_code")).isEqualTo("550");
    scene
        .as("administrator")
        .get("/api/v1/tasks?state=open")
        .then()
        .body("items.kind", contains("mail-bounced"))
        .body("items[0].subjectId", equalTo(scene.head.toString()))
        .body("items[0].link", equalTo("/people/" + scene.head));
  }

  @Test
  void a_recipient_who_is_refused_for_now_is_tried_later_and_nobody_else_waits_for_it() {
    server.answer(scene.addressOf("head"), "451 come back later");
    UUID later = mailTo(scene.head);
    time.pass(Duration.ofSeconds(1));
    UUID next = mailTo(scene.delegate);

    sender.sendDue();

    assertThat(of(later, "state")).isEqualTo("WAITING");
    assertThat(of(later, "last_error_code")).isEqualTo("451");
    assertThat(of(next, "state")).isEqualTo("SENT");
  }

  @Test
  void a_server_that_is_away_is_tried_again_later_each_time_a_longer_while() throws IOException {
    server.close();
    UUID mail = mailTo(scene.head);
    sender.sendDue();
    sender.sendDue();
    assertThat(of(mail, "state")).isEqualTo("WAITING");
    assertThat(of(mail, "attempts")).isEqualTo(1);
    assertThat(of(mail, "last_error_code")).isEqualTo("no-server");
    assertThat(of(mail, "extract(epoch from not_before - made_at)::int")).isEqualTo(30);
    time.pass(Duration.ofSeconds(31));
    sender.sendDue();
    assertThat(of(mail, "extract(epoch from not_before - made_at)::int")).isEqualTo(91);

    time.pass(LONG);
    server = new SmtpServer(port);
    sender.sendDue();

    assertThat(of(mail, "state")).isEqualTo("SENT");
    assertThat(of(mail, "attempts")).isEqualTo(3);
  }

  @Test
  void what_could_not_be_sent_for_days_is_given_up_and_a_task() {
    server.close();
    UUID mail = mailTo(scene.head);
    time.pass(Duration.ofDays(3).plusSeconds(1));

    sender.sendDue();

    assertThat(of(mail, "state")).isEqualTo("GIVEN_UP");
    scene
        .as("administrator")
        .get("/api/v1/tasks?kind=mail-bounced")
        .then()
        .body("total", equalTo(1));
  }

  @Test
  void a_person_who_is_gone_is_sent_nothing() {
    UUID mail = mailTo(UUID.randomUUID());

    sender.sendDue();

    assertThat(of(mail, "state")).isEqualTo("DROPPED");
    assertThat(server.taken()).isEmpty();
  }

  @Test
  void what_mails_said_goes_after_thirty_days_and_what_waits_stays() {
    UUID sent = mailTo(scene.head);
    sender.sendDue();
    time.pass(Duration.ofDays(30).plusSeconds(1));
    UUID waiting = mailTo(scene.head);

    assertThat(sender.deleteTexts()).isEqualTo(1);

    assertThat(of(sent, "text")).isNull();
    assertThat(of(sent, "subject")).isNull();
    assertThat(of(waiting, "text")).isNotNull();
  }
}
