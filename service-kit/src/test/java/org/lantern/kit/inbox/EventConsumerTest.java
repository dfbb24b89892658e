package org.lantern.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.event.EventEnvelope;
import org.lantern.kit.testing.KitResource;
import org.lantern.kit.testing.Sql;

@QuarkusTest
@QuarkusTestResource(KitResource.class)
class EventConsumerTest {
  private static final TopicPartition PARTITION = new TopicPartition("thing.events", 0);
  private static final String NAME = "kit.thing";

  /** The common pool has one thread where there are two cores. */
  private static final Executor OF_ITS_OWN = task -> Thread.ofPlatform().start(task);

  @Inject ThingEvents events;
  @Inject EventHandling handling;
  @Inject InboxTables tables;
  @Inject DeadLetters deadLetters;
  @Inject Copies copies;
  @Inject DataSource dataSource;

  private final UUID thing = UUID.randomUUID();
  private MockConsumer<String, String> kafka;
  private EventConsumer consumer;
  private Sql sql;
  private long offset;

  @BeforeEach
  void an_empty_inbox() {
    sql = new Sql(dataSource);
    events.beginAnew();
    kafka = new MockConsumer<>(AutoOffsetResetStrategy.EARLIEST.name());
    kafka.assign(List.of(PARTITION));
    kafka.updateBeginningOffsets(Map.of(PARTITION, 0L));
    consumer = new EventConsumer(events, NAME, kafka, handling, deadLetters);
  }

  @Test
  void the_first_time_the_copy_and_the_effect_are_there() {
    arrive(event(1, ThingEvents.HAPPENED, "a"));

    assertThat(copy()).isEqualTo("a");
    assertThat(effects()).containsExactly("a");
  }

  @Test
  void again_nothing_happens() {
    String event = event(1, ThingEvents.HAPPENED, "a");

    arrive(event, event);
    arrive(event);

    assertThat(effects()).containsExactly("a");
  }

  @Test
  void an_older_event_after_a_newer_one_does_not_change_the_copy() {
    arrive(event(2, ThingEvents.CHANGED, "new"));

    arrive(event(1, ThingEvents.CHANGED, "old"));

    assertThat(copy()).isEqualTo("new");
  }

  @Test
  void a_reaction_is_not_skipped_for_being_older() {
    arrive(event(2, ThingEvents.HAPPENED, "second"));

    arrive(event(1, ThingEvents.HAPPENED, "first"));

    assertThat(effects()).containsExactly("second", "first");
  }

  @Test
  void an_unknown_type_is_passed_over() {
    arrive(event(1, "thing.vanished.v1", "a"), event(2, ThingEvents.CHANGED, "b"));

    assertThat(copy()).isEqualTo("b");
    assertThat(letters()).isEmpty();
  }

  @Test
  void a_field_that_only_a_newer_producer_knows_is_passed_over() {
    String known = event(1, ThingEvents.HAPPENED, "a");
    String newer = known.replace("{\"name\":\"a\"", "{\"colour\":\"red\",\"name\":\"a\"");
    assertThat(newer).isNotEqualTo(known);

    arrive(newer.replaceFirst("\\{", "{\"extension\":1,"));

    assertThat(copy()).isEqualTo("a");
    assertThat(letters()).isEmpty();
  }

  @Test
  void bytes_that_are_no_event_are_buried_and_the_next_goes_on() {
    arrive("no json at all", event(1, ThingEvents.CHANGED, "a"));

    assertThat(copy()).isEqualTo("a");
    assertThat(letters()).containsExactly("dead");
  }

  @Test
  void behind_bytes_that_are_no_event_the_thing_that_the_key_names_waits() {
    kafka.addRecord(new ConsumerRecord<>("thing.events", 0, offset++, thing.toString(), "no json"));
    consumer.turn();

    arrive(event(1, ThingEvents.HAPPENED, "a"));

    assertThat(effects()).isEmpty();
    assertThat(letters()).containsExactly("dead", "parked");
  }

  @Test
  void a_replay_feeds_copies_alone_and_gives_way_to_a_later_one() {
    arrive(event(1, ThingEvents.HAPPENED, "a"));
    sql.run("truncate thing_copy, projection_position");
    UUID mine = UUID.randomUUID();
    List<EventEnvelope> again = List.of(handling.read(event(1, ThingEvents.HAPPENED, "a")));
    beginReplay(mine);

    handling.projectAll(events, NAME, mine, again);

    assertThat(copy()).isEqualTo("a");
    assertThat(effects()).containsExactly("a");
    beginReplay(UUID.randomUUID());
    assertThatThrownBy(() -> handling.projectAll(events, NAME, mine, again))
        .isInstanceOf(EventHandling.TakenOver.class);
    assertThat(tables.isReplaying()).isTrue();
    sql.run("truncate replay");
  }

  @Test
  void while_another_instance_builds_copies_anew_events_wait_and_nothing_reacts() {
    String failed = event(UUID.randomUUID(), 1, ThingEvents.HAPPENED, "bad");
    events.poison.add("bad");
    arrive(failed);
    sql.run("update dead_letter set retry_requested = true");
    events.poison.clear();
    beginReplay(UUID.randomUUID());

    arrive(event(1, ThingEvents.HAPPENED, "a"));
    retryDue();

    assertThat(effects()).isEmpty();
    assertThat(letters()).containsExactly("dead");
    assertThat(kafka.paused()).containsExactly(PARTITION);
    sql.run("truncate replay");
    consumer.turn();
    retryDue();
    assertThat(effects()).containsExactly("a", "bad");
    assertThat(letters()).isEmpty();
  }

  @Test
  void a_replay_does_not_begin_under_somebody_who_reads_copies() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch read = new CountDownLatch(1);
    CompletableFuture<Boolean> reader =
        CompletableFuture.supplyAsync(
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () -> {
                          boolean whole = copies.holdWhole();
                          reading.countDown();
                          read.await();
                          return whole;
                        }),
            OF_ITS_OWN);
    reading.await();
    CompletableFuture<Void> replay =
        CompletableFuture.runAsync(() -> beginReplay(UUID.randomUUID()), OF_ITS_OWN);
    awaitWaiting();

    assertThat(tables.isReplaying()).isFalse();

    read.countDown();
    replay.join();
    assertThat(reader.join()).isTrue();
    assertThat(QuarkusTransaction.requiringNew().call(copies::holdWhole)).isFalse();
  }

  private void awaitWaiting() {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (sql.value("select count(*) from pg_locks where locktype = 'advisory' and not granted")
        .equals(0L)) {
      assertThat(System.nanoTime()).as("waited for the replay to wait").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private void beginReplay(UUID token) {
    QuarkusTransaction.requiringNew()
        .run(() -> tables.beginReplay(NAME, token, events.copyTables()));
  }

  @Test
  void behind_poison_the_same_thing_waits_and_others_go_on() {
    UUID other = UUID.randomUUID();
    events.poison.add("b");

    arrive(
        event(1, ThingEvents.HAPPENED, "a"),
        event(2, ThingEvents.HAPPENED, "b"),
        event(3, ThingEvents.HAPPENED, "c"),
        event(other, 1, ThingEvents.HAPPENED, "x"));

    assertThat(effects()).containsExactly("a", "x");
    assertThat(letters()).containsExactly("dead", "parked");
  }

  @Test
  void after_repair_and_retry_all_is_as_in_an_undisturbed_run() {
    events.poison.add("b");
    arrive(
        event(1, ThingEvents.HAPPENED, "a"),
        event(2, ThingEvents.HAPPENED, "b"),
        event(3, ThingEvents.HAPPENED, "c"));
    arrive(event(4, ThingEvents.HAPPENED, "d"));
    events.poison.clear();

    sql.run("update dead_letter set retry_requested = true where state = 'dead'");
    retryDue();

    assertThat(effects()).containsExactly("a", "b", "c", "d");
    assertThat(copy()).isEqualTo("d");
    assertThat(letters()).isEmpty();
  }

  @Test
  void a_retry_that_fails_again_keeps_everything_waiting() {
    events.poison.add("b");
    arrive(event(1, ThingEvents.HAPPENED, "b"), event(2, ThingEvents.HAPPENED, "c"));

    sql.run("update dead_letter set retry_requested = true where state = 'dead'");
    retryDue();

    assertThat(effects()).isEmpty();
    assertThat(letters()).containsExactly("dead", "parked");
    assertThat(sql.value("select max(attempts) from dead_letter")).isEqualTo(6);
  }

  @Test
  void while_somebody_holds_a_letter_others_go_on() throws SQLException {
    events.poison.add("a");
    arrive(event(1, ThingEvents.HAPPENED, "a"));
    sql.run("update dead_letter set retry_requested = true");
    try (Connection holding = dataSource.getConnection()) {
      holding.setAutoCommit(false);
      try (Statement statement = holding.createStatement()) {
        statement.executeQuery("select 1 from dead_letter for update");
      }
      consumer = new EventConsumer(events, NAME, kafka, handling, deadLetters);

      arrive(event(UUID.randomUUID(), 1, ThingEvents.HAPPENED, "x"));

      assertThat(effects()).containsExactly("x");
      holding.rollback();
    }
  }

  @Test
  void behind_a_dropped_letter_the_rest_follows() {
    events.poison.add("a");
    arrive(event(1, ThingEvents.HAPPENED, "a"), event(2, ThingEvents.HAPPENED, "b"));

    sql.run("update dead_letter set state = 'dropped' where state = 'dead'");
    retryDue();

    assertThat(effects()).containsExactly("b");
    assertThat(letters()).containsExactly("dropped");
  }

  @Test
  void after_the_database_was_away_while_nothing_came_the_next_event_is_taken() {
    sql.run("alter table dead_letter rename to dead_letter_away");
    try {
      consumer.turn();
      assertThat(kafka.paused()).containsExactly(PARTITION);
    } finally {
      sql.run("alter table dead_letter_away rename to dead_letter");
    }

    consumer.turn();
    arrive(event(1, ThingEvents.HAPPENED, "a"));

    assertThat(kafka.paused()).isEmpty();
    assertThat(effects()).containsExactly("a");
  }

  @Test
  void a_record_without_a_value_and_a_nul_are_buried_and_the_next_goes_on() {
    arrive(null, "null", "a\0b", event(1, ThingEvents.CHANGED, "a"));

    assertThat(copy()).isEqualTo("a");
    assertThat(letters()).containsExactly("dead", "dead", "dead");
  }

  @Test
  void without_the_inbox_a_repeat_shows() {
    String event = event(1, ThingEvents.HAPPENED, "a");
    sql.run("alter table inbox drop constraint pk_inbox");
    try {
      arrive(event, event);

      assertThat(effects()).containsExactly("a", "a");
    } finally {
      sql.run("truncate inbox");
      sql.run("alter table inbox add constraint pk_inbox primary key (consumer, event_id)");
    }
  }

  /** Hands records to the consumer and lets it turn until it has taken them. */
  private void arrive(String... values) {
    for (String value : values) {
      kafka.addRecord(
          new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), offset++, "key", value));
    }
    consumer.turn();
    consumer.turn();
  }

  /** A new loop looks for due letters in its first turn. */
  private void retryDue() {
    new EventConsumer(events, NAME, kafka, handling, deadLetters).turn();
  }

  private String event(long sequence, String type, String name) {
    return event(thing, sequence, type, name);
  }

  private String event(UUID aggregate, long sequence, String type, String name) {
    return handling.text(ThingEvents.event(aggregate, sequence, type, name));
  }

  private Object copy() {
    return sql.value("select name from thing_copy where id = ?", thing);
  }

  private List<String> effects() {
    return texts("select name from effect order by id");
  }

  private List<String> letters() {
    return texts("select state from dead_letter order by sequence, id");
  }

  private List<String> texts(String query) {
    return sql.rows(query).stream().map(row -> (String) row.values().iterator().next()).toList();
  }
}
