package org.lantern.kit.clock;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.lantern.kit.event.Correlation;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;

/**
 * Does what is due, each in a transaction of its own that takes its row away: a crash in between
 * undoes both, and of several instances one does it. Idle in a service without timed moves.
 */
@Singleton
class Clockwork {
  private static final Logger LOG = Logger.getLogger(Clockwork.class);
  private static final int MOST_AT_ONCE = 500;

  private final List<TimedMove> moves;
  private final TimedMoves rows;
  private final NetworkTime time;
  private final AtomicLong oldestSeconds = new AtomicLong();

  Clockwork(@All List<TimedMove> moves, TimedMoves rows, NetworkTime time, MeterRegistry meters) {
    this.moves = moves;
    this.rows = rows;
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
    while (done < MOST_AT_ONCE && doNext()) {
      done++;
    }
    return done;
  }

  /** Answers whether there was one. */
  private boolean doNext() {
    Correlation.begin(null, null);
    Attempt attempt = new Attempt();
    try {
      return QuarkusTransaction.requiringNew().call(attempt::run);
    } catch (RuntimeException e) {
      if (attempt.due == null) {
        throw e;
      }
      QuarkusTransaction.requiringNew().run(() -> failed(attempt.due, e));
      return true;
    } finally {
      Correlation.end();
    }
  }

  private void failed(TimedMoves.Due due, RuntimeException failure) {
    if (failure instanceof Refusal && !(failure instanceof Refusal.Unavailable)) {
      LOG.infof("%s went another way: %s", due, failure.getMessage());
      rows.forget(due, time.now());
    } else {
      LOG.warnf(failure, "%s is tried again later", due);
      rows.later(due, time.now());
    }
  }

  /** One transaction; remembers what it was about when it fails. */
  private final class Attempt {
    private TimedMoves.Due due;

    boolean run() {
      Optional<TimedMoves.Due> taken = rows.take(time.now());
      if (taken.isEmpty()) {
        return false;
      }
      due = taken.get();
      move(due).due(due.id());
      return true;
    }
  }

  private TimedMove move(TimedMoves.Due due) {
    return moves.stream()
        .filter(move -> move.thing().equals(due.thing()) && move.action().equals(due.action()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing here does " + due));
  }
}
