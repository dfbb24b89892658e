package org.lantern.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.event.KafkaSettings;
import org.lantern.kit.testing.KitResource;
import org.lantern.kit.testing.Sql;

@QuarkusTest
@QuarkusTestResource(KitResource.class)
class ReplayTest {
  private static final TopicPartition PARTITION = new TopicPartition("thing.events", 0);
  private static final String NAME = "kit.thing";
  private static final Duration UNHEARD = Duration.ofMinutes(2);

  @Inject ThingEvents events;
  @Inject KafkaSettings settings;
  @Inject EventHandling handling;
  @Inject InboxTables tables;
  @Inject DeadLetters deadLetters;
  @Inject DataSource dataSource;

  private final UUID thing = UUID.randomUUID();
  private Replay replay;
  private Sql sql;

  @BeforeEach
  void an_empty_copy() {
    sql = new Sql(dataSource);
    events.beginAnew();
    replay = new Replay(settings, handling, tables, deadLetters, Optional.empty());
  }

  @Test
  void what_another_instance_copies_until_the_tables_are_emptied_is_read_again() {
    replay.replay(events, NAME, new Topic(), replay.begin(events, NAME));

    assertThat(sql.value("select name from thing_copy where id = ?", thing)).isEqualTo("late");
    assertThat(tables.isReplaying()).isFalse();
  }

  @Test
  void a_replay_that_is_heard_of_is_not_taken_over() {
    UUID token = UUID.randomUUID();
    begin(token);
    replay.ifUnheard(events, NAME);
    assertThat(isOf(token)).isTrue();
    sql.run("update replay set heard_at = now() - interval '3 minutes'");
    assertThat(tables.isUnheard(NAME, UNHEARD)).isTrue();

    assertThat(QuarkusTransaction.requiringNew().call(() -> tables.goOnReplaying(NAME, token)))
        .isTrue();

    assertThat(takenOver()).isFalse();
    assertThat(isOf(token)).isTrue();
  }

  @Test
  void a_replay_that_is_not_heard_of_is_taken_over_and_its_owner_gives_way() {
    UUID token = UUID.randomUUID();
    begin(token);
    sql.run("update replay set heard_at = now() - interval '3 minutes'");

    assertThat(takenOver()).isTrue();

    assertThat(isOf(token)).isFalse();
    assertThat(QuarkusTransaction.requiringNew().call(() -> tables.goOnReplaying(NAME, token)))
        .isFalse();
  }

  private void begin(UUID token) {
    QuarkusTransaction.requiringNew().run(() -> tables.beginReplay(NAME, token, List.of()));
  }

  private boolean takenOver() {
    return QuarkusTransaction.requiringNew()
        .call(() -> tables.takeOverReplay(NAME, UUID.randomUUID(), List.of(), UNHEARD));
  }

  private boolean isOf(UUID token) {
    return !sql.rows("select 1 from replay where token = ?", token).isEmpty();
  }

  @AfterEach
  void none_is_left() {
    sql.run("truncate replay");
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
    return handling.text(ThingEvents.event(thing, sequence, ThingEvents.CHANGED, name));
  }
}
