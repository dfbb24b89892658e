package org.lantern.review.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.retention.Kept;
import org.lantern.kit.retention.KeptKinds;
import org.lantern.kit.task.Tasks;

/**
 * Lets notes, analyses, drafts and records of calls go some time after the review they were written
 * for is over.
 */
@ApplicationScoped
public class ReviewRetentionService implements KeptKinds {
  private final OverTables tables;
  private final CitedNoteTables cited;
  private final CallTables calls;
  private final AgedTables aged;
  private final ReviewRetention settings;
  private final Transitions transitions;
  private final Tasks tasks;

  ReviewRetentionService(
      OverTables tables,
      CitedNoteTables cited,
      CallTables calls,
      AgedTables aged,
      ReviewRetention settings,
      Transitions transitions,
      Tasks tasks) {
    this.tables = tables;
    this.cited = cited;
    this.calls = calls;
    this.aged = aged;
    this.settings = settings;
    this.transitions = transitions;
    this.tasks = tasks;
  }

  /** Notes that nothing rests on go first: those that are left are cited. */
  @Override
  public List<Kept> kinds() {
    return List.of(
        new Kept("notes", settings.notes(), tables::uncitedNotes),
        new Kept("words of cited notes", settings.notes(), cited::forgetWords),
        new Kept("daily summaries", settings.notes(), tables::dailySummaries),
        new Kept("records of calls", settings.calls(), this::forgetCalls),
        new Kept("analyses", settings.analyses(), this::forgetAnalyses),
        new Kept("lines of enquiry", settings.analyses(), this::forgetLines),
        new Kept("points of plans", settings.analyses(), this::forgetPlanPoints),
        new Kept("earlier texts of reports", settings.drafts(), tables::earlierTexts),
        new Kept("comments on drafts", settings.drafts(), tables::draftComments),
        new Kept("feedback", settings.feedback(), aged::feedback),
        new Kept("readers of reports", settings.readers(), aged::readers));
  }

  private int forgetAnalyses(LocalDate day, int most) {
    List<UUID> some = tables.analyses(day, most);
    tables.forgetAnalyses(some);
    transitions.forget("analysis", some);
    return some.size();
  }

  private int forgetLines(LocalDate day, int most) {
    List<UUID> some = tables.lines(day, most);
    tables.forgetLines(some);
    transitions.forget("line of enquiry", some);
    return some.size();
  }

  private int forgetPlanPoints(LocalDate day, int most) {
    List<UUID> some = tables.planPoints(day, most);
    tables.forgetPlanPoints(some);
    transitions.forget("point of the plan", some);
    return some.size();
  }

  /** Nobody is told any more of a call that is not there. */
  private int forgetCalls(LocalDate day, int most) {
    List<CallTables.Call> some = calls.over(day, most);
    List<UUID> ids = some.stream().map(CallTables.Call::id).toList();
    calls.forget(ids);
    transitions.forget("record of a call", ids);
    some.forEach(call -> tasks.close("said-by-telephone", call.id(), call.saidBy()));
    return some.size();
  }
}
