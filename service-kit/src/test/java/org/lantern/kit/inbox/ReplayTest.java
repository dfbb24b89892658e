package org.lantern.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.event.EventEnvelope;
import org.lantern.kit.event.KafkaSettings;
import org.lantern.kit.testing.KitResource;
import org.lantern.kit.testing.Sql;

@QuarkusTest
@QuarkusTestResource(KitResource.class)
class ReplayTest {
  private static final TopicPartition PARTITION = new TopicPartition("thing.events", 0);
  private static final String NAME = "kit.thing";

  @Inject ThingEvents events;
  @Inject KafkaSettings settings;
  @Inject EventHandling handling;
  @Inject InboxTables tables;
  @Inject DeadLetters deadLetters;
  @Inject DataSource dataSource;
  @Inject ObjectMapper json;

  private final UUID thing = UUID.randomUUID();
  private Replay replay;
  private Sql sql;

  @BeforeEach
  void an_empty_copy() {
    sql = new Sql(dataSource);
    sql.run("truncate inbox, projection_position, replay, dead_letter, thing_copy, effect");
    events.poison.clear();
    replay = new Replay(settings, handling, tables, deadLetters, Optional.empty());
  }

  @Test
  void what_another_instance_copies_until_the_tables_are_emptied_is_read_again() {
    replay.replay(events, NAME, new Topic());

    assertThat(sql.value("select name from thing_copy where id = ?", thing)).isEqualTo("late");
    assertThat(tables.isReplaying()).isFalse();
  }

  @Test
  void a_replay_is_heard_of_while_it_goes_on_and_not_afterwards() {
    UUID token = UUID.randomUUID();
    tables.beginReplay(NAME, token, List.of());
    assertThat(tables.isUnheard(NAME, Duration.ofMinutes(2))).isFalse();
    sql.run("update replay set heard_at = now() - interval '3 minutes'");
    assertThat(tables.isUnheard(NAME, Duration.ofMinutes(2))).isTrue();

    assertThat(tables.goOnReplaying(NAME, token)).isTrue();

    assertThat(tables.isUnheard(NAME, Duration.ofMinutes(2))).isFalse();
    assertThat(tables.goOnReplaying(NAME, UUID.randomUUID())).isFalse();
  }

  /** A topic that has a second event by the time the copies are emptied, read one by one. */
  private final class Topic extends MockConsumer<String, String> {
    Topic() {
      super(AutoOffsetResetStrategy.EARLIEST.name());
      setMaxPollRecords(1);
      Node[] none = {};
      updatePartitions(
          PARTITION.topic(),
          List.of(new PartitionInfo(PARTITION.topic(), 0, Node.noNode(), none, none)));
      updateBeginningOffsets(Map.of(PARTITION, 0L));
    }

    @Override
    public synchronized void seekToBeginning(Collection<TopicPartition> partitions) {
      super.seekToBeginning(partitions);
      add(0, "early");
      add(1, "late");
    }

    @Override
    public synchronized Map<TopicPartition, Long> endOffsets(
        Collection<TopicPartition> partitions) {
      return Map.of(PARTITION, tables.isReplaying() ? 2L : 1L);
    }

    private void add(long offset, String name) {
      addRecord(new ConsumerRecord<>(PARTITION.topic(), 0, offset, "key", event(offset + 1, name)));
    }
  }

  private String event(long sequence, String name) {
    return handling.text(
        new EventEnvelope(
            "1.0",
            UUID.randomUUID(),
            ThingEvents.CHANGED,
            "/lantern/thing",
            thing,
            Instant.EPOCH,
            "application/json",
            sequence,
            "correlation-1",
            null,
            json.valueToTree(new ThingEvents.Thing(name))));
  }
}
