package org.lantern.kit.outbox;

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
import org.lantern.kit.event.Correlation;
import org.lantern.kit.event.DomainEvent;
import org.lantern.kit.testing.KitResource;
import org.lantern.kit.testing.Sql;

@QuarkusTest
@QuarkusTestResource(KitResource.class)
class OutboxTest {
  @Inject Outbox outbox;
  @Inject DataSource dataSource;

  private final UUID thing = UUID.randomUUID();
  private Sql sql;

  record ThingHappened(UUID thingId, String name) implements DomainEvent {
    @Override
    public String type() {
      return "thing.happened.v1";
    }

    @Override
    public UUID aggregateId() {
      return thingId;
    }
  }

  @BeforeEach
  void an_empty_outbox() {
    sql = new Sql(dataSource);
    sql.run("truncate outbox, event_stream");
  }

  @Test
  void events_of_one_thing_are_counted_without_gaps() {
    append("a");
    append("b");

    assertThat(sql.rows("select sequence from outbox order by position"))
        .extracting(row -> row.get("sequence"))
        .containsExactly(1L, 2L);
  }

  @Test
  void many_events_at_once_are_counted_on_in_their_order() {
    UUID other = UUID.randomUUID();
    append("a");

    QuarkusTransaction.requiringNew()
        .run(
            () ->
                outbox.appendAll(
                    List.of(
                        new ThingHappened(thing, "b"),
                        new ThingHappened(other, "c"),
                        new ThingHappened(thing, "d"))));

    append("e");
    assertThat(sql.rows("select aggregate_id, sequence from outbox order by position"))
        .extracting(row -> row.get("aggregate_id") + " " + row.get("sequence"))
        .containsExactly(thing + " 1", thing + " 2", other + " 1", thing + " 3", thing + " 4");
  }

  @Test
  void a_projection_may_not_publish_many_either() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            outbox.withoutPublishing(
                                () -> outbox.appendAll(List.of(new ThingHappened(thing, "a"))))))
        .hasStackTraceContaining("a projection may not publish");
  }

  @Test
  void a_change_that_is_rolled_back_leaves_no_event_and_no_gap() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          outbox.append(new ThingHappened(thing, "a"));
                          throw new IllegalStateException("the change fails");
                        }))
        .hasMessage("the change fails");
    append("b");

    assertThat(sql.rows("select sequence from outbox"))
        .extracting(row -> row.get("sequence"))
        .containsExactly(1L);
  }

  @Test
  void the_envelope_carries_what_belongs_together() {
    Correlation.begin("correlation-42", null);
    append("a");
    Correlation.end();

    assertThat((String) sql.value("select envelope from outbox"))
        .contains("\"specversion\":\"1.0\"")
        .contains("\"type\":\"thing.happened.v1\"")
        .contains("\"source\":\"/lantern/kit\"")
        .contains("\"subject\":\"" + thing + "\"")
        .contains("\"correlationid\":\"correlation-42\"")
        .contains("\"traceparent\":\"00-")
        .contains("\"data\":{\"thingId\":\"" + thing + "\",\"name\":\"a\"}");
  }

  @Test
  void a_projection_may_not_publish() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            outbox.withoutPublishing(
                                () -> outbox.append(new ThingHappened(thing, "a")))))
        .hasStackTraceContaining("a projection may not publish");
  }

  @Test
  void a_document_is_no_event() {
    String large = "x".repeat(Outbox.LARGEST);

    assertThatThrownBy(() -> append(large)).hasStackTraceContaining("larger than 256 kB");
  }

  @Test
  void a_slow_transaction_with_a_lower_position_is_sent_when_it_commits() throws Exception {
    try (var slow = dataSource.getConnection();
        RelayConnection relay = new RelayConnection(plainConnection())) {
      slow.setAutoCommit(false);
      try (var statement = slow.createStatement()) {
        statement.execute(
            "insert into outbox (event_id, aggregate_id, sequence, type, envelope, created_at)"
                + " values (gen_random_uuid(), gen_random_uuid(), 1, 'slow', '{}', now())");
      }
      append("fast");
      List<OutboxRow> first = relay.unpublished(10);
      relay.markPublished(first);
      slow.commit();

      assertThat(first).extracting(OutboxRow::type).containsExactly("thing.happened.v1");
      assertThat(relay.unpublished(10)).extracting(OutboxRow::type).containsExactly("slow");
    }
  }

  @Test
  void what_a_killed_leader_sent_but_did_not_mark_is_sent_again_by_the_next() throws Exception {
    append("a");
    RelayConnection killed = new RelayConnection(plainConnection());
    assertThat(killed.tryLead()).isTrue();
    List<OutboxRow> sent = killed.unpublished(10);
    try (RelayConnection next = new RelayConnection(plainConnection())) {
      boolean leadsTooEarly = next.tryLead();
      killed.close();
      org.awaitility.Awaitility.await().until(next::tryLead);

      assertThat(leadsTooEarly).isFalse();
      assertThat(next.unpublished(10)).isEqualTo(sent);
    }
  }

  @Test
  void a_published_event_goes_after_a_week_and_one_that_waits_never() throws Exception {
    sql.run(
        "insert into outbox (event_id, aggregate_id, sequence, type, envelope, created_at,"
            + " published_at) select gen_random_uuid(), gen_random_uuid(), 1, type, '{}',"
            + " now() - interval '30 days', now() - published from (values"
            + " ('eight days', interval '8 days'), ('six days', interval '6 days'),"
            + " ('waits', null)) v (type, published)");

    try (RelayConnection relay = new RelayConnection(plainConnection())) {
      relay.deleteOld();
    }

    assertThat(sql.value("select string_agg(type, ', ' order by type) from outbox"))
        .isEqualTo("six days, waits");
  }

  private java.sql.Connection plainConnection() throws java.sql.SQLException {
    String url =
        org.eclipse.microprofile.config.ConfigProvider.getConfig()
            .getValue("quarkus.datasource.jdbc.url", String.class);
    return org.lantern.kit.testing.TestPostgres.connect(url);
  }

  private void append(String name) {
    QuarkusTransaction.requiringNew().run(() -> outbox.append(new ThingHappened(thing, name)));
  }
}
