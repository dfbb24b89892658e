package org.lantern.school.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lantern.school.TaskScene.CLOSED;
import static org.lantern.school.TaskScene.OPENED;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.school.TaskSceneTest;

/** What another service tells: first, again, older after newer, before its context. */
@QuarkusTest
class TaskEventsTest extends TaskSceneTest {
  private Object openTasks(String part) {
    return scene.as(part).get("/api/v1/tasks?state=open").path("total");
  }

  @Test
  void an_opened_task_is_in_the_list_of_the_head_and_of_the_delegate() {
    arriving.golden(OPENED, 1, scene.forHead());

    scene
        .as("head")
        .get("/api/v1/tasks")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items[0].id", equalTo(scene.task.toString()))
        .body("items[0].title", equalTo("Days are offered for your review"))
        .body("items[0].state", equalTo("OPEN"))
        .body("items[0].schoolId", equalTo(scene.school.toString()))
        .body("items[0].dueOn", equalTo("2026-09-15"))
        .body("items[0].allowedActions", empty());
    assertThat(openTasks("delegate")).isEqualTo(1);
    assertThat(openTasks("reviewer")).isEqualTo(0);
  }

  @Test
  void a_task_without_a_day_has_the_network_s_working_days() {
    arriving.golden(
        OPENED, 1, text -> scene.forHead().apply(text).replace("\"2026-09-15\"", "null"));

    scene.as("head").get(scene.taskPath()).then().body("dueOn", equalTo("2026-09-15"));
  }

  @Test
  void told_again_it_is_one_task_and_one_mail_to_each() {
    UUID event = arriving.golden(OPENED, 1, scene.forHead());
    arriving.again(event, OPENED, 1, scene.forHead());
    arriving.golden(OPENED, 2, scene.forHead());

    assertThat(openTasks("head")).isEqualTo(1);
    assertThat(sql.value("select count(*) from mail where person_id = ?", scene.head))
        .isEqualTo(1L);
    assertThat(sql.value("select count(*) from mail")).isEqualTo(2L);
  }

  @Test
  void a_closed_task_is_among_the_closed_ones() {
    arriving.golden(OPENED, 1, scene.forHead());
    arriving.golden(CLOSED, 2, scene.closed());

    assertThat(openTasks("head")).isEqualTo(0);
    scene
        .as("head")
        .get("/api/v1/tasks?state=closed")
        .then()
        .body("items.id", equalTo(java.util.List.of(scene.task.toString())))
        .body("items[0].closedAt", equalTo("2026-09-01T09:00:00Z"));
  }

  @Test
  void an_opening_that_is_older_than_the_closing_opens_nothing_and_mails_nobody() {
    arriving.golden(CLOSED, 2, scene.closed());
    arriving.golden(OPENED, 1, scene.forHead());

    scene.as("head").get("/api/v1/tasks").then().body("total", equalTo(0));
    scene.as("head").get(scene.taskPath()).then().statusCode(404);
    assertThat(sql.value("select count(*) from mail")).isEqualTo(0L);
  }

  @Test
  void what_is_waited_for_again_is_open_again_and_told_again() {
    arriving.golden(OPENED, 1, scene.forHead());
    arriving.golden(CLOSED, 2, scene.closed());
    arriving.golden(
        OPENED,
        3,
        text -> scene.forHead().apply(text).replace("2026-09-01T08:00", "2026-10-01T08:00"));

    assertThat(openTasks("head")).isEqualTo(1);
    assertThat(sql.value("select count(*) from mail where person_id = ?", scene.head))
        .isEqualTo(2L);
  }

  @Test
  void a_kind_that_is_not_known_here_yet_is_shown_in_general_words() {
    arriving.golden(
        OPENED, 1, text -> scene.forHead().apply(text).replace("days-to-confirm", "from-tomorrow"));

    scene
        .as("head")
        .get(scene.taskPath())
        .then()
        .body("kind", equalTo("from-tomorrow"))
        .body("title", equalTo("Something waits for you"));
  }

  @Test
  void a_role_withdrawn_takes_the_task_out_of_the_list() {
    arriving.golden(OPENED, 1, scene.forHead());
    sql.run("delete from actor_role where person_id = ?", scene.delegate);

    assertThat(openTasks("delegate")).isEqualTo(0);
    scene.as("delegate").get(scene.taskPath()).then().statusCode(404);
  }
}
