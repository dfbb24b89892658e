package org.lantern.school.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lantern.school.TaskScene.OPENED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.actor.Role;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.school.TaskSceneTest;

@QuarkusTest
class TaskResourceTest extends TaskSceneTest {
  @Inject TaskService tasks;

  private String opened(String kind, LocalDate due) {
    Task task =
        Task.ofNetwork(kind, UUID.randomUUID(), Role.NETWORK_ADMIN, null, "/somewhere").dueOn(due);
    QuarkusTransaction.requiringNew().run(() -> tasks.open(task));
    return Tasks.idOf("school", task).toString();
  }

  private List<String> listed(String filter) {
    return scene.as("administrator").get("/api/v1/tasks" + filter).path("items.id");
  }

  @Test
  void staff_with_ties_to_the_school_or_its_trust_neither_see_nor_count_it() {
    arriving.golden(OPENED, 1, scene.forAdministrators());

    scene.as("administrator").get("/api/v1/tasks").then().body("total", equalTo(1));
    scene.as("tied").get("/api/v1/tasks").then().body("total", equalTo(0)).body("items", empty());
    scene.as("tied").get(scene.taskPath()).then().statusCode(404);
    assertThat(sql.value("select count(*) from mail where person_id = ?", scene.tied))
        .isEqualTo(0L);
    assertThat(sql.value("select count(*) from mail where person_id = ?", scene.administrator))
        .isEqualTo(1L);
  }

  @Test
  void who_holds_a_role_at_the_school_is_tied_to_it() {
    sql.run(
        "insert into actor_role values (?, 'GOVERNOR', 'SCHOOL', ?, date '2020-01-01', null)",
        scene.administrator,
        scene.school);
    arriving.golden(OPENED, 1, scene.forAdministrators());

    scene.as("administrator").get("/api/v1/tasks").then().body("total", equalTo(0));
  }

  @Test
  void a_tie_that_has_ended_walls_nobody_off() {
    sql.run(
        "update employment set valid_until = date '2021-01-01' where person_id = ?", scene.tied);
    arriving.golden(OPENED, 1, scene.forAdministrators());

    scene.as("tied").get("/api/v1/tasks").then().body("total", equalTo(1));
  }

  @Test
  void who_is_excepted_does_not_see_it_although_they_hold_the_role() {
    arriving.golden(
        OPENED,
        1,
        text ->
            scene
                .forAdministrators()
                .apply(text)
                .replaceFirst(
                    "\"except\" : \\[[^]]*]", "\"except\" : [ \"" + scene.administrator + "\" ]"));

    scene.as("administrator").get("/api/v1/tasks").then().body("total", equalTo(0));
  }

  @Test
  void open_ones_come_first_by_their_day() {
    String late = opened("practice-to-decide", LocalDate.of(2099, 2, 1));
    String soon = opened("request-to-answer", LocalDate.of(2099, 1, 1));
    String never = opened("other", null);

    assertThat(listed("")).containsExactly(soon, late, never);
    assertThat(listed("?kind=request-to-answer")).containsExactly(soon);
    assertThat(listed("?size=1&page=1")).containsExactly(late);
    assertThat(listed("?sort=-dueOn")).containsExactly(late, soon, never);
  }

  @Test
  void overdue_are_open_ones_whose_day_has_passed() {
    time.stand("2026-12-02T12:00:00Z");
    String passed = opened("request-to-answer", LocalDate.of(2026, 12, 1));
    opened("practice-to-decide", LocalDate.of(2026, 12, 2));

    scene
        .as("administrator")
        .get("/api/v1/tasks?overdue=true")
        .then()
        .body("items.id", contains(passed))
        .body("items[0].overdue", equalTo(true));
  }

  @Test
  void a_state_that_does_not_exist_is_told() {
    scene
        .as("head")
        .get("/api/v1/tasks?state=new")
        .then()
        .statusCode(400)
        .body("detail", containsString("open or closed"));
  }

  @Test
  void what_closes_by_itself_is_not_ticked_off() {
    arriving.golden(OPENED, 1, scene.forHead());

    scene
        .as("head")
        .act(scene.taskPath(), "done")
        .then()
        .statusCode(422)
        .body("detail", containsString("Open its link"));
    scene.as("head").get(scene.taskPath()).then().body("state", equalTo("OPEN"));
  }

  @Test
  void what_nothing_else_can_close_is_ticked_off_once() {
    String path = "/api/v1/tasks/" + opened("mail-bounced", null);
    scene.as("administrator").get(path).then().body("allowedActions", contains("FINISH"));
    scene.as("administrator").act(path, "done", null, null).then().statusCode(428);
    scene.as("administrator").act(path, "done", null, "\"9\"").then().statusCode(412);

    scene
        .as("administrator")
        .act(path, "done")
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("allowedActions", empty());

    scene.as("administrator").act(path, "done").then().statusCode(409);
    assertThat(scene.eventsOf(UUID.fromString(path.substring(path.lastIndexOf('/') + 1))))
        .isEqualTo("school.task-finished.v1");
  }

  @Test
  void somebody_else_s_task_does_not_exist() {
    arriving.golden(OPENED, 1, scene.forReviewer());

    scene.as("reviewer").get(scene.taskPath()).then().statusCode(200);
    scene.as("head").get(scene.taskPath()).then().statusCode(404);
    scene.as("head").act(scene.taskPath(), "done", null, "\"0\"").then().statusCode(404);
  }
}
