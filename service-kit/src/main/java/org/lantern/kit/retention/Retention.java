package org.lantern.kit.retention;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.lantern.kit.time.NetworkTime;

/**
 * Deletes what was kept long enough, kind by kind and a bounded number of rows at a time. Each time
 * is a transaction of its own that also writes down how many went, so that the log is neither
 * behind nor ahead; of several instances one does so at a time.
 */
@Singleton
public class Retention {
  static final int MOST = 5_000;
  private static final Logger LOG = Logger.getLogger(Retention.class);

  private final RetentionSettings settings;
  private final RetentionTables tables;
  private final List<KeptKinds> ofTheService;
  private final NetworkTime time;

  Retention(
      RetentionSettings settings,
      RetentionTables tables,
      @All List<KeptKinds> ofTheService,
      NetworkTime time) {
    this.settings = settings;
    this.tables = tables;
    this.ofTheService = ofTheService;
    this.time = time;
  }

  @Scheduled(
      every = "${lantern.retention.every:24h}",
      delayed = "10m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    deleteOld();
  }

  /** A kind that fails leaves the others their turn; its own comes again the next day. */
  public void deleteOld() {
    for (Kept kind : kinds()) {
      try {
        delete(kind);
      } catch (RuntimeException e) {
        LOG.errorf(e, "retention: %s are left for the next time", kind.what());
      }
    }
  }

  private List<Kept> kinds() {
    List<Kept> kinds = new ArrayList<>();
    ofTheService.forEach(each -> kinds.addAll(each.kinds()));
    kinds.add(
        new Kept(
            "history",
            settings.history(),
            (day, most) -> tables.historyBefore(startOf(day), most)));
    kinds.add(
        new Kept(
            "dropped dead letters",
            settings.deadLetters(),
            (day, most) -> tables.droppedBefore(startOf(day), most)));
    kinds.add(
        new Kept(
            "this log", settings.log(), (day, most) -> tables.notesBefore(startOf(day), most)));
    return kinds;
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(time.zone()).toInstant();
  }

  private void delete(Kept kind) {
    LocalDate before = time.today().minus(kind.period());
    int all = some(kind, before, true);
    for (int more = all; more >= MOST; all += more) {
      more = some(kind, before, false);
    }
    LOG.infof("retention: %d of %s from before %s deleted", all, kind.what(), before);
  }

  /** The first time is written down whatever it finds: the log also proves that it was looked. */
  private int some(Kept kind, LocalDate before, boolean first) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              tables.takeTurns();
              int deleted = kind.deleting().before(before, MOST);
              if (first || deleted > 0) {
                tables.note(time.now(), kind.what(), before, deleted);
              }
              return deleted;
            });
  }
}
