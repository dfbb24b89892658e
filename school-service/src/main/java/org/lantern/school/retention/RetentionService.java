package org.lantern.school.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lantern.kit.retention.Kept;
import org.lantern.kit.retention.KeptKinds;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.tie.TieService;

/** Says what of this service goes when it was kept long enough, and how. */
@ApplicationScoped
public class RetentionService implements KeptKinds {
  private final SchoolRetentionSettings settings;
  private final RetentionTables tables;
  private final TieService ties;
  private final NetworkTime time;

  RetentionService(
      SchoolRetentionSettings settings, RetentionTables tables, TieService ties, NetworkTime time) {
    this.settings = settings;
    this.tables = tables;
    this.ties = ties;
    this.time = time;
  }

  @Override
  public List<Kept> kinds() {
    return List.of(
        new Kept("ties", settings.ties(), ties::forgetEndedBefore),
        new Kept(
            "mails", settings.mails(), (day, most) -> tables.mailsEndedBefore(startOf(day), most)),
        new Kept(
            "showings of safeguarding contacts",
            settings.showings(),
            (day, most) -> tables.showingsBefore(startOf(day), most)),
        new Kept(
            "tasks",
            settings.tasks(),
            (day, most) -> tables.tasksClosedBefore(startOf(day), most)));
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(time.zone()).toInstant();
  }
}
