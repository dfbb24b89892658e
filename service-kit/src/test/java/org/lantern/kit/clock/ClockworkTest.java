package org.lantern.kit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.KitResource;
import org.lantern.kit.testing.Sql;
import org.lantern.kit.time.NetworkTime;

@QuarkusTest
@QuarkusTestResource(KitResource.class)
class ClockworkTest {
  @Inject Clockwork clockwork;
  @Inject TimedMoves moves;
  @Inject Bell bell;
  @Inject NetworkTime time;
  @Inject DataSource dataSource;

  private final UUID id = UUID.randomUUID();
  private Sql sql;

  @BeforeEach
  void nothing_is_due() {
    sql = new Sql(dataSource);
    sql.run("truncate due_move, effect");
    bell.failure = null;
    bell.again = null;
  }

  @Test
  void what_is_due_happens_once() {
    schedule(ago(1));

    int first = clockwork.doDue();
    int second = clockwork.doDue();

    assertThat(first).isEqualTo(1);
    assertThat(second).isZero();
    assertThat(rung()).isEqualTo(1);
  }

  @Test
  void of_many_that_are_due_each_happens() {
    for (int i = 0; i < 50; i++) {
      UUID one = UUID.randomUUID();
      QuarkusTransaction.requiringNew().run(() -> moves.schedule("bell", one, "RING", ago(1)));
    }

    int done = clockwork.doDue();

    assertThat(done).isEqualTo(50);
    assertThat(sql.value("select count(*) from effect")).isEqualTo(50L);
    assertThat(sql.value("select count(*) from due_move")).isEqualTo(0L);
  }

  @Test
  void what_is_not_due_waits() {
    schedule(time.now().plusSeconds(60));

    clockwork.doDue();

    assertThat(rung()).isZero();
    assertThat(waiting()).isEqualTo(1);
  }

  @Test
  void scheduled_anew_the_earlier_time_counts_no_more() {
    schedule(ago(1));
    schedule(time.now().plusSeconds(60));

    clockwork.doDue();

    assertThat(rung()).isZero();
  }

  @Test
  void cancelled_it_does_not_happen() {
    schedule(ago(1));
    QuarkusTransaction.requiringNew().run(() -> moves.cancel("bell", id, "RING"));

    clockwork.doDue();

    assertThat(rung()).isZero();
    assertThat(waiting()).isZero();
  }

  @Test
  void a_thing_that_went_another_way_is_left_alone_and_forgotten() {
    schedule(ago(1));
    bell.failure = Bell.otherWay();

    clockwork.doDue();

    assertThat(rung()).isZero();
    assertThat(waiting()).isZero();
  }

  @Test
  void trouble_undoes_it_and_it_is_tried_again_later_without_holding_up_others() {
    schedule(ago(2));
    bell.failure = new IllegalStateException("trouble");

    int done = clockwork.doDue();

    assertThat(done).isEqualTo(1);
    assertThat(rung()).isZero();
    assertThat(sql.value("select tries from due_move")).isEqualTo(1);
    assertThat(sql.value("select due_at > now() + interval '50 seconds' from due_move"))
        .isEqualTo(true);
  }

  @Test
  void what_schedules_itself_anew_happens_again_then() {
    schedule(ago(1));
    bell.again = time.now().plusSeconds(60);

    int done = clockwork.doDue();

    assertThat(done).isEqualTo(1);
    assertThat(waiting()).isEqualTo(1);
  }

  @Test
  void something_nobody_here_does_is_kept_and_tried_later() {
    QuarkusTransaction.requiringNew().run(() -> moves.schedule("bell", id, "CRACK", ago(1)));

    clockwork.doDue();

    assertThat(sql.value("select tries from due_move where action = 'CRACK'")).isEqualTo(1);
  }

  @Test
  void a_row_that_another_instance_works_on_is_passed_over() throws Exception {
    schedule(ago(1));
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch looked = new CountDownLatch(1);
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          moves.take(time.now());
                          taken.countDown();
                          await(looked);
                        }));
    taken.await();

    int done = clockwork.doDue();

    looked.countDown();
    other.join();
    assertThat(done).isZero();
    assertThat(rung()).isZero();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void schedule(Instant at) {
    QuarkusTransaction.requiringNew().run(() -> moves.schedule("bell", id, "RING", at));
  }

  private Instant ago(int seconds) {
    return time.now().minus(Duration.ofSeconds(seconds));
  }

  private long rung() {
    return (long) sql.value("select count(*) from effect where thing_id = ?", id);
  }

  private long waiting() {
    return (long) sql.value("select count(*) from due_move where thing_id = ?", id);
  }
}
