package org.lantern.kit.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.testing.PublishedEvents;

/** What every service that opens tasks promises of them. */
public final class TaskContracts {
  private static final UUID TASK = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID SUBJECT = UUID.fromString("01900000-0000-7000-8000-000000000002");
  private static final UUID SCHOOL = UUID.fromString("01900000-0000-7000-8000-000000000003");
  private static final UUID PERSON = UUID.fromString("01900000-0000-7000-8000-000000000004");
  private static final Instant AT = Instant.parse("2026-09-01T08:00:00Z");

  private TaskContracts() {}

  /** Every field is filled, although most tasks are for one person or for one role. */
  public static void assertKept(String service) {
    PublishedEvents.assertKept(
        new TaskEvent.Opened(
            service,
            TASK,
            "days-to-confirm",
            SUBJECT,
            SCHOOL,
            List.of(PERSON),
            Role.HEAD,
            Scope.Kind.SCHOOL,
            SCHOOL,
            List.of(PERSON),
            AT,
            LocalDate.of(2026, 9, 15),
            "/day-offers/" + SUBJECT));
    PublishedEvents.assertKept(new TaskEvent.Closed(service, TASK, AT.plusSeconds(3600)));
  }
}
