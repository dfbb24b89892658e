package org.lantern.review.report;

import io.quarkus.arc.All;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.task.Tasks;
import org.lantern.review.schoolcopy.PeopleChanged;

/**
 * Follows a report from one author or assurer to another, with what waits for them. It hears of
 * merged people after their rows have moved: an assurer who turns out to be the author assures no
 * more, and others are asked.
 */
@ApplicationScoped
@Priority(-1)
public class HandsService implements PeopleChanged {
  private static final String TO_TAKE_OVER = "report-to-take-over";

  private final ReportRepository reports;
  private final List<ReportPart> parts;
  private final StaffTasks staff;
  private final Tasks tasks;

  HandsService(
      ReportRepository reports, @All List<ReportPart> parts, StaffTasks staff, Tasks tasks) {
    this.reports = reports;
    this.parts = parts;
    this.staff = staff;
    this.tasks = tasks;
  }

  @Override
  public void merged(UUID person, UUID into) {
    for (Report report : reports.checkedWithoutAssurer(into)) {
      changed(report, new Hands(into, into));
    }
  }

  @Override
  public void erased(UUID person) {}

  /** Within the running transaction, when the report says already who has it now. */
  void changed(Report report, Hands before) {
    parts.forEach(part -> part.changedHands(report, before));
    if (report.getState() != ReportState.SCHOOL_CHECK) {
      return;
    }
    if (report.getAssurerId() == null) {
      tasks.open(staff.of(TO_TAKE_OVER, Role.QUALITY_ASSURER, report));
    } else if (before.assurer() == null) {
      tasks.close(TO_TAKE_OVER, report.getId());
    }
  }
}
