package org.lantern.kit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.actor.Role;
import org.lantern.kit.testing.KitResource;
import org.lantern.kit.testing.Sql;

@QuarkusTest
@QuarkusTestResource(KitResource.class)
class TasksTest {
  @Inject Tasks tasks;
  @Inject DataSource dataSource;

  private final UUID subject = UUID.randomUUID();
  private final UUID school = UUID.randomUUID();
  private Sql sql;

  @BeforeEach
  void an_empty_outbox() {
    sql = new Sql(dataSource);
    sql.run("truncate outbox, event_stream");
  }

  @Test
  void opened_twice_and_closed_is_one_task_with_its_events_in_order() {
    Task task = Task.ofHead("days-to-confirm", subject, school, "/day-offers/" + subject);

    QuarkusTransaction.requiringNew().run(() -> tasks.open(task));
    QuarkusTransaction.requiringNew().run(() -> tasks.open(task));
    QuarkusTransaction.requiringNew().run(() -> tasks.close("days-to-confirm", subject));

    assertThat(sql.rows("select aggregate_id, sequence, type from outbox order by position"))
        .extracting(row -> row.get("aggregate_id") + " " + row.get("sequence") + row.get("type"))
        .containsExactly(
            Tasks.idOf("kit", task) + " 1kit.task-opened.v1",
            Tasks.idOf("kit", task) + " 2kit.task-opened.v1",
            Tasks.idOf("kit", task) + " 3kit.task-closed.v1");
  }

  @Test
  void a_person_s_task_is_another_than_their_colleague_s_about_the_same_thing() {
    UUID person = UUID.randomUUID();
    Task task = Task.ofPerson("seat-invitation", subject, person, null, "/seats/" + subject);

    QuarkusTransaction.requiringNew().run(() -> tasks.open(task));
    QuarkusTransaction.requiringNew()
        .run(() -> tasks.close("seat-invitation", subject, UUID.randomUUID()));
    QuarkusTransaction.requiringNew().run(() -> tasks.close("seat-invitation", subject, person));

    assertThat(
            sql.rows(
                "select type from outbox where aggregate_id = ? order by position",
                Tasks.idOf("kit", task)))
        .extracting(row -> row.get("type"))
        .containsExactly("kit.task-opened.v1", "kit.task-closed.v1");
  }

  @Test
  void a_task_for_nobody_is_not_made() {
    assertThatThrownBy(
            () ->
                new Task(
                    "kind", subject, null, List.of(), null, null, List.of(), null, "/somewhere"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new Task("kind", subject, null, List.of(), Role.HEAD, null, List.of(), null, "/x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
