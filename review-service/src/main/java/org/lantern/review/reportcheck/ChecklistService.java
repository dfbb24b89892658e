package org.lantern.review.reportcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.review.report.Opened;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportAction;
import org.lantern.review.report.ReportDesk;
import org.lantern.review.report.ReportPart;
import org.lantern.review.report.ReportState;

/** The list that an assurer ticks before a report goes to the school. */
@ApplicationScoped
public class ChecklistService implements ReportPart {
  private final ChecklistRepository checklists;
  private final ReportDesk desk;

  ChecklistService(ChecklistRepository checklists, ReportDesk desk) {
    this.checklists = checklists;
    this.desk = desk;
  }

  /** Whoever checks a report that comes again checks all of it. */
  @Override
  public void moved(Report report, ReportAction action) {
    if (action == ReportAction.SUBMIT) {
      checklists.deleteById(report.getId());
      checklists.flush();
    }
  }

  @Transactional
  Versioned<ChecklistResponse> get(UUID reportId) {
    desk.open(reportId)
        .require(Role.QUALITY_ASSURER, Relation.LEAD, Relation.PEER, Relation.SHADOW);
    return versioned(checklists.findByIdOptional(reportId));
  }

  @Transactional
  Versioned<ChecklistResponse> check(UUID reportId, ChecklistRequest request, String ifMatch) {
    Opened opened = desk.openHeld(reportId);
    opened.require(Role.QUALITY_ASSURER);
    Optional<Checklist> found = checklists.findByIdOptional(reportId);
    Versioned<ChecklistResponse> now = versioned(found);
    Versions.require(ifMatch, now.version(), now::body);
    if (opened.report().getState() != ReportState.QUALITY_CHECK) {
      throw new Refusal.NotInThisState("The list is ticked in the quality check.", List.of());
    }
    Checklist checklist = found.orElseGet(() -> begun(reportId, opened.actor().personId()));
    checklist.check(marks(request), opened.actor().personId());
    checklists.flush();
    return versioned(Optional.of(checklist));
  }

  private Checklist begun(UUID reportId, UUID by) {
    Checklist checklist = new Checklist(reportId, by);
    checklists.persistAndFlush(checklist);
    return checklist;
  }

  private Map<String, Checklist.Mark> marks(ChecklistRequest request) {
    List<String> known = checklists.items().stream().map(CheckItem::getCode).toList();
    Map<String, Checklist.Mark> marks = new HashMap<>();
    for (ChecklistRequest.Item item : request.items()) {
      if (!known.contains(item.code())) {
        throw new Refusal.AgainstTheRules(
            "\"%s\" is not on the list. It holds %s."
                .formatted(item.code(), String.join(", ", known)));
      }
      marks.put(
          item.code(), new Checklist.Mark(item.ticked(), item.note() == null ? "" : item.note()));
    }
    return marks;
  }

  /** Nobody's list has version 0, so that the first is ticked under it. */
  private Versioned<ChecklistResponse> versioned(Optional<Checklist> checklist) {
    Map<String, Checklist.Mark> marks = checklist.map(Checklist::getMarks).orElse(Map.of());
    Checklist.Mark none = new Checklist.Mark(false, "");
    List<ChecklistResponse.Item> items =
        checklists.items().stream()
            .map(
                item -> {
                  Checklist.Mark mark = marks.getOrDefault(item.getCode(), none);
                  return new ChecklistResponse.Item(
                      item.getCode(), item.getSentence(), mark.ticked(), mark.note());
                })
            .toList();
    return new Versioned<>(
        new ChecklistResponse(checklist.map(Checklist::getCheckedBy).orElse(null), items),
        checklist.map(Checklist::getVersion).orElse(0L));
  }
}
