package org.lantern.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.SQLTransientException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.lantern.kit.event.EventEnvelope;
import org.lantern.kit.problem.DatabaseFailure;

class DeliveryTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  private final EventHandling handling = new EventHandling(null, null, null, null, JSON);
  private final List<Integer> sizes = new ArrayList<>();
  private int most;
  private final Delivery delivery =
      new Delivery(null, "kit.thing", (to, name, events) -> work(events.size()), handling, null);

  @Test
  void what_takes_too_long_together_is_done_one_by_one_the_next_time() {
    most = 1;
    List<ConsumerRecord<String, String>> pending = three();

    assertThatThrownBy(() -> delivery.deliver(pending, record -> {}))
        .isInstanceOf(DatabaseFailure.class);
    assertThat(pending).hasSize(3);
    delivery.deliver(pending, record -> {});

    assertThat(pending).isEmpty();
    assertThat(sizes).containsExactly(3, 1, 1, 1);
  }

  @Test
  void after_that_all_go_together_again() {
    most = 1;
    List<ConsumerRecord<String, String>> pending = three();
    assertThatThrownBy(() -> delivery.deliver(pending, record -> {}))
        .isInstanceOf(DatabaseFailure.class);
    delivery.deliver(pending, record -> {});
    most = 3;

    delivery.deliver(three(), record -> {});

    assertThat(sizes).endsWith(3);
  }

  /** As the database does when a transaction lasts too long. */
  private void work(int size) {
    sizes.add(size);
    if (size > most) {
      throw new DatabaseFailure(new SQLTransientException("too long"));
    }
  }

  private List<ConsumerRecord<String, String>> three() {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    for (int offset = 0; offset < 3; offset++) {
      records.add(new ConsumerRecord<>("thing.events", 0, offset, "key", event(offset)));
    }
    return records;
  }

  private String event(long sequence) {
    return handling.text(
        new EventEnvelope(
            "1.0",
            UUID.randomUUID(),
            "thing.happened.v1",
            "/lantern/thing",
            UUID.randomUUID(),
            Instant.EPOCH,
            "application/json",
            sequence,
            "correlation-1",
            null,
            JSON.createObjectNode()));
  }
}
