package org.lantern.school.newyear;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.SqlStates;

/**
 * Does what a started year means, a school in a transaction: one that dies takes up where it
 * stopped, and of several instances each school is one's. What fails for a school is left to an
 * administrator and holds no other up; only trouble that passes by itself is waited for.
 */
@Singleton
class YearWork {
  private static final Logger LOG = Logger.getLogger(YearWork.class);
  private static final int MOST_AT_ONCE = 500;

  private final YearRepository years;
  private final YearPartService part;

  YearWork(YearRepository years, YearPartService part) {
    this.years = years;
    this.part = part;
  }

  @Scheduled(
      every = "${lantern.new-year.every:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    doWaiting();
  }

  /** Does what waits; answers how many schools were seen to. */
  int doWaiting() {
    int done = 0;
    for (UUID year : QuarkusTransaction.requiringNew().call(years::started)) {
      done += doWaiting(year, MOST_AT_ONCE - done);
      QuarkusTransaction.requiringNew().run(() -> part.finishIfDone(year));
    }
    return done;
  }

  private int doWaiting(UUID year, int most) {
    int done = 0;
    Optional<UUID> school = next(year);
    while (school.isPresent() && done < most) {
      if (seeTo(year, school.get())) {
        done++;
      }
      school = next(year);
    }
    return done;
  }

  private Optional<UUID> next(UUID year) {
    return QuarkusTransaction.requiringNew().call(() -> part.next(year));
  }

  private boolean seeTo(UUID year, UUID school) {
    try {
      return QuarkusTransaction.requiringNew().call(() -> part.seeTo(year, school));
    } catch (Refusal refused) {
      LOG.infof("new year %s: school %s is left: %s", year, school, refused.getMessage());
    } catch (RuntimeException failed) {
      if (SqlStates.isTransient(failed)) {
        throw failed;
      }
      LOG.errorf(failed, "new year %s: school %s could not be seen to", year, school);
    }
    return QuarkusTransaction.requiringNew().call(() -> part.leaveToSomebody(year, school));
  }
}
