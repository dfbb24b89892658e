package org.lantern.school;

import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Sql;
import org.lantern.school.mail.SmtpPort;
import org.lantern.school.task.ReviewEvents;

/**
 * What tests of tasks and mail have in common: a scene of their own, and a clock to stand still.
 */
@QuarkusTestResource(ServiceResource.class)
@QuarkusTestResource(SmtpPort.class)
public abstract class TaskSceneTest {
  @Inject DataSource dataSource;
  @Inject LinkKey linkKey;
  @Inject EventHandling handling;
  @Inject ReviewEvents events;
  @Inject protected TestTime time;

  protected Sql sql;
  protected TaskScene scene;
  protected Arriving arriving;

  @BeforeEach
  void a_scene_and_nothing_waiting() {
    sql = new Sql(dataSource);
    sql.run("truncate task, task_person, mail, notice, morning, mail_preferences");
    sql.run("truncate projection_position, outbox, event_stream, actor_role, actor_link");
    scene = new TaskScene(sql, linkKey);
    arriving = new Arriving(handling, events);
  }

  @AfterEach
  void the_clock_goes_on() {
    time.goOn();
  }
}
