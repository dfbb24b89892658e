package org.lantern.school.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.ToIntFunction;
import org.jboss.logging.Logger;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.tie.TieService;

/**
 * Deletes what was kept long enough, each kind in a transaction of its own, and writes down how
 * much. Several instances may do so at once: what is gone is gone once.
 */
@ApplicationScoped
public class RetentionService {
  private static final Logger LOG = Logger.getLogger(RetentionService.class);

  private final RetentionSettings settings;
  private final RetentionTables tables;
  private final TieService ties;
  private final NetworkTime time;

  RetentionService(
      RetentionSettings settings, RetentionTables tables, TieService ties, NetworkTime time) {
    this.settings = settings;
    this.tables = tables;
    this.ties = ties;
    this.time = time;
  }

  @Scheduled(
      every = "${lantern.retention.every:24h}",
      delayed = "10m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    deleteOld();
  }

  void deleteOld() {
    delete("ties", settings.ties(), ties::forgetEndedBefore);
    delete("mails", settings.mails(), day -> tables.mailsEndedBefore(start(day)));
    delete("tasks", settings.tasks(), day -> tables.tasksClosedBefore(start(day)));
    delete("this log", settings.log(), day -> tables.notesBefore(start(day)));
  }

  private void delete(String what, Period kept, ToIntFunction<LocalDate> how) {
    LocalDate before = time.today().minus(kept);
    int deleted =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  int count = how.applyAsInt(before);
                  tables.note(time.now(), what, before, count);
                  return count;
                });
    LOG.infof("retention: %d of %s that ended before %s deleted", deleted, what, before);
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(time.zone()).toInstant();
  }
}
