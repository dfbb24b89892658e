package org.lantern.review.reportcheck;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantern.kit.actor.Actor;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportAction;
import org.lantern.review.report.ReportGuard;

/** A report is released by whoever has ticked every item of the list. */
@Singleton
class ChecklistGuard implements ReportGuard {
  private final ChecklistRepository checklists;

  ChecklistGuard(ChecklistRepository checklists) {
    this.checklists = checklists;
  }

  @Override
  public Set<ReportAction> actions() {
    return Set.of(ReportAction.RELEASE);
  }

  @Override
  public List<String> lacking(Report report, Actor actor) {
    Optional<Checklist> checklist = checklists.findByIdOptional(report.getId());
    if (checklist.isPresent() && !checklist.get().getCheckedBy().equals(actor.personId())) {
      return List.of("Somebody else ticked the list. Check the report and tick it yourself.");
    }
    Map<String, Checklist.Mark> marks = checklist.map(Checklist::getMarks).orElse(Map.of());
    return checklists.items().stream()
        .filter(item -> !marks.containsKey(item.getCode()) || !marks.get(item.getCode()).ticked())
        .map(
            item ->
                "Not ticked: \"%s\" Tick it, or send the report back."
                    .formatted(item.getSentence()))
        .toList();
  }
}
