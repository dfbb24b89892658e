package org.lantern.kit.clock;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.lantern.kit.event.Correlation;
import org.lantern.kit.inbox.Copies;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;

/**
 * Does what is due, each in a transaction of its own that takes its row away: a crash in between
 * undoes both, and of several instances one does it. The thing is locked first and its row last, as
 * by everybody else. Nothing is done while copies are built anew. Idle in a service without timed
 * moves.
 */
@Singleton
class Clockwork {
  private static final Logger LOG = Logger.getLogger(Clockwork.class);
  private static final int MOST_AT_ONCE = 500;

  private final List<TimedMove> moves;
  private final TimedMoves rows;
  private final Copies copies;
  private final NetworkTime time;
  private final AtomicLong oldestSeconds = new AtomicLong();

  Clockwork(
      @All List<TimedMove> moves,
      TimedMoves rows,
      Copies copies,
      NetworkTime time,
      MeterRegistry meters) {
    this.moves = moves;
    this.rows = rows;
    this.copies = copies;
    this.time = time;
    Gauge.builder("lantern.due.moves.oldest.seconds", oldestSeconds, AtomicLong::get)
        .register(meters);
  }

  @Scheduled(
      every = "${lantern.clock.every:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    if (!moves.isEmpty()) {
      doDue();
      oldestSeconds.set(rows.oldest(time.now()).toSeconds());
    }
  }

  /** Does all that is due now; answers how much was. */
  int doDue() {
    int done = 0;
    for (Due due : rows.fallenDue(time.now(), MOST_AT_ONCE)) {
      if (isDone(due)) {
        done++;
      }
    }
    return done;
  }

  /** Answers whether it was still to be done; also where that failed. */
  private boolean isDone(Due due) {
    Correlation.begin(null, null);
    try {
      return QuarkusTransaction.requiringNew().call(() -> attempt(due));
    } catch (RuntimeException e) {
      QuarkusTransaction.requiringNew().run(() -> failed(due, e));
      return true;
    } finally {
      Correlation.end();
    }
  }

  /** Nothing where another instance is at it meanwhile: its outcome counts. */
  private void failed(Due due, RuntimeException failure) {
    if (!rows.takeAlone(due)) {
      return;
    }
    if (failure instanceof Refusal && !(failure instanceof Refusal.Unavailable)) {
      LOG.infof("%s went another way: %s", due, failure.getMessage());
      rows.forget(due, time.now());
    } else {
      LOG.warnf(failure, "%s is tried again later", due);
      rows.later(due, time.now());
    }
  }

  private boolean attempt(Due due) {
    if (!copies.holdWhole() || !rows.takeAlone(due)) {
      return false;
    }
    TimedMove move = move(due);
    move.lock(due.id());
    if (!rows.begin(due, time.now())) {
      return false;
    }
    move.due(due.id());
    return true;
  }

  private TimedMove move(Due due) {
    return moves.stream()
        .filter(move -> move.thing().equals(due.thing()) && move.action().equals(due.action()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing here does " + due));
  }
}
