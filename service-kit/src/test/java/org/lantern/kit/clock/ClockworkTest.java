package org.lantern.kit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
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
    sql.run("truncate due_move, effect, replay");
    bell.failure = null;
    bell.again = null;
    bell.meanwhile = () -> {};
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
  void brought_forward_the_earlier_time_counts_whichever_was_written_last() {
    UUID other = UUID.randomUUID();
    schedule(time.now().plusSeconds(60));
    QuarkusTransaction.requiringNew()
        .run(() -> moves.bringForward("bell", List.of(id, other), "RING", ago(1)));
    QuarkusTransaction.requiringNew()
        .run(() -> moves.bringForward("bell", List.of(id), "RING", time.now().plusSeconds(60)));

    int done = clockwork.doDue();

    assertThat(done).isEqualTo(2);
    assertThat(rung()).isEqualTo(1);
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
  void while_copies_are_built_anew_what_is_due_waits() {
    schedule(ago(1));
    sql.run("insert into replay (consumer, token, begun_at) values ('kit.thing', ?, now())", id);
    try {
      assertThat(clockwork.doDue()).isZero();
      assertThat(waiting()).isEqualTo(1);
    } finally {
      sql.run("truncate replay");
    }

    clockwork.doDue();

    assertThat(rung()).isEqualTo(1);
  }

  @Test
  void what_failed_here_is_not_put_off_while_another_instance_is_at_it() throws Exception {
    schedule(ago(1));
    CountDownLatch looked = new CountDownLatch(1);
    AtomicReference<CompletableFuture<Void>> other = new AtomicReference<>();
    bell.failure = new IllegalStateException("trouble");
    bell.meanwhile =
        () -> {
          other.set(CompletableFuture.runAsync(() -> takeAfterwards(looked)));
          awaitTheClock();
        };

    clockwork.doDue();

    looked.countDown();
    other.get().join();
    assertThat(sql.value("select tries from due_move")).isEqualTo(0);
  }

  /** Waits where the clock does not, and holds what it gets. */
  private void takeAfterwards(CountDownLatch looked) {
    String take = "select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 15))) as taken";
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              sql.value(take, "bell " + id + " RING");
              await(looked);
            });
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
                          moves.takeAlone(new Due("bell", id, "RING"));
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

  @Test
  void what_is_put_off_by_who_has_the_thing_is_left_for_then_and_neither_waits_for_ever()
      throws Exception {
    schedule(ago(1));
    CountDownLatch locked = new CountDownLatch(1);
    CompletableFuture<Void> request =
        CompletableFuture.runAsync(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          sql.value(Bell.LOCK);
                          locked.countDown();
                          awaitTheClock();
                          moves.schedule("bell", id, "RING", time.now().plusSeconds(60));
                        }));
    locked.await();

    int done = clockwork.doDue();

    request.join();
    assertThat(done).isZero();
    assertThat(rung()).isZero();
    assertThat(waiting()).isEqualTo(1);
  }

  /** It waits for the bell. */
  private void awaitTheClock() {
    while (sql.value("select count(*) from pg_locks where locktype = 'advisory' and not granted")
        .equals(0L)) {
      Thread.onSpinWait();
    }
  }

  @Test
  void two_that_write_rows_of_many_things_in_opposite_order_do_not_wait_for_each_other() {
    List<UUID> both = List.of(new UUID(1, 1), new UUID(2, 2));
    CyclicBarrier between = new CyclicBarrier(2);
    CompletableFuture<Void> one = asking(both, between);
    CompletableFuture<Void> other = asking(both.reversed(), between);

    CompletableFuture.allOf(one, other).join();

    assertThat(sql.value("select count(*) from due_move")).isEqualTo(2L);
  }

  private CompletableFuture<Void> asking(List<UUID> things, CyclicBarrier between) {
    return CompletableFuture.runAsync(
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      moves.bringForward("bell", things.subList(0, 1), "RING", time.now());
                      meet(between);
                      moves.bringForward("bell", things.subList(1, 2), "RING", time.now());
                    }));
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void asked_for_again_while_it_happens_it_happens_again() {
    schedule(ago(1));
    bell.meanwhile = () -> schedule(ago(1));

    clockwork.doDue();
    bell.meanwhile = () -> {};
    int again = clockwork.doDue();

    assertThat(again).isEqualTo(1);
    assertThat(rung()).isEqualTo(2);
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
