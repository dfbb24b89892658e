package org.lantern.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.lantern.platform.Person;

/** What needs somebody, as all services together tell it. */
public final class TaskList {
  private static final Duration EVENTS_ARRIVE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Api api;

  public TaskList(Api api) {
    this.api = api;
  }

  /** Waits until the thing waits for the person; answers the list. */
  public Reply has(Person person, String kind, UUID subject) {
    return await(person, kind, subject, true);
  }

  /** Waits until it does not any more. */
  public Reply hasNot(Person person, String kind, UUID subject) {
    return await(person, kind, subject, false);
  }

  private Reply await(Person person, String kind, UUID subject, boolean wanted) {
    return Patience.until(
        EVENTS_ARRIVE,
        PAUSE,
        "waited for the task " + kind + " of " + person.name(),
        () -> api.get(person, "/api/v1/tasks?state=open&kind=" + kind),
        reply -> reply.status() == 200 && isThere(reply, subject) == wanted);
  }

  private static boolean isThere(Reply reply, UUID subject) {
    for (JsonNode task : reply.body().path("items")) {
      if (task.path("subjectId").asText().equals(subject.toString())) {
        return true;
      }
    }
    return false;
  }
}
