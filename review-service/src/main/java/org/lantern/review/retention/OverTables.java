package org.lantern.review.retention;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.retention.OldRows;
import org.lantern.kit.time.NetworkTime;

/**
 * Deletes what a team wrote about reviews that are over, in the running transaction. A review is
 * over when its newest report was final before a day and nobody amends or disputes one, or when it
 * was stopped without a report, and both its last day and the day it was stopped are before that.
 */
@Singleton
class OverTables {
  /** With three parameters: the start of the day, the day, the start of the day. */
  static final String OVER =
      """
      finished as materialized (
        select r.id from review r
        where case when exists (select 1 from report p where p.review_id = r.id)
          then not exists (select 1 from report p where p.review_id = r.id
              and (p.content is null or coalesce(p.settled_at, p.finalised_at) >= ?))
            and not exists (select 1 from report_hold h join report p on p.id = h.report_id
              where p.review_id = r.id and h.lifted_at is null)
          else r.state in ('CANCELLED', 'ABANDONED') and not exists (
            select 1 from review_day d where d.review_id = r.id and d.day >= ?)
            and not exists (select 1 from history h where h.thing = 'review' and h.thing_id = r.id
              and h.action in ('CANCEL', 'ABANDON') and h.at >= ?) end)
      """;

  private static final String UNCITED =
      deleting(
          "evidence_note",
          """
          review_id in (select id from finished)
          and not exists (select 1 from finding_note c where c.note_id = t.id)
          """);

  private static final String SUMMARIES =
      deleting("daily_summary", "review_id in (select id from finished)");

  private static final String TEXTS =
      deleting(
          "report_section_text",
          """
          section_id in (select s.id from report_section s join report p on p.id = s.report_id
            where p.review_id in (select id from finished))
          """);

  private static final String COMMENTS =
      deleting(
          "draft_comment",
          "report_id in (select p.id from report p where p.review_id in (select id from finished))");

  private static final String ANALYSES =
      "with "
          + OVER
          + """
          select a.review_id from analysis a where a.review_id in (select id from finished)
          order by a.review_id limit ? for update skip locked
          """;

  private static final String LINES =
      "with "
          + OVER
          + """
          select l.id from line_of_enquiry l where l.review_id in (select id from finished)
          order by l.id limit ? for update skip locked
          """;

  private static final String POINTS =
      "with "
          + OVER
          + """
          select p.id from plan_point p where p.review_id in (select id from finished)
          order by p.id limit ? for update skip locked
          """;

  private static final List<String> FORGET_ANALYSES =
      List.of(
          """
          delete from analysis_section_text where section_id in (
            select id from analysis_section where review_id = any (?))
          """,
          "delete from analysis_section where review_id = any (?)",
          "delete from analysis where review_id = any (?)");

  private static final List<String> FORGET_LINES =
      List.of("delete from line_of_enquiry where id = any (?)");

  private static final List<String> FORGET_POINTS =
      List.of("delete from plan_point where id = any (?)");

  private final OldRows rows;
  private final NetworkTime time;

  OverTables(OldRows rows, NetworkTime time) {
    this.rows = rows;
    this.time = time;
  }

  private static String deleting(String table, String condition) {
    return "with "
        + OVER
        + """
        , old as materialized (
          select t.ctid from %1$s t where %2$s limit ? for update skip locked)
        delete from %1$s where ctid in (select ctid from old)
        """
            .formatted(table, condition);
  }

  int uncitedNotes(LocalDate day, int most) {
    return update(UNCITED, day, most);
  }

  int dailySummaries(LocalDate day, int most) {
    return update(SUMMARIES, day, most);
  }

  int earlierTexts(LocalDate day, int most) {
    return update(TEXTS, day, most);
  }

  int draftComments(LocalDate day, int most) {
    return update(COMMENTS, day, most);
  }

  List<UUID> analyses(LocalDate day, int most) {
    return ids(ANALYSES, day, most);
  }

  void forgetAnalyses(Collection<UUID> reviews) {
    forget(FORGET_ANALYSES, reviews);
  }

  List<UUID> lines(LocalDate day, int most) {
    return ids(LINES, day, most);
  }

  void forgetLines(Collection<UUID> lines) {
    forget(FORGET_LINES, lines);
  }

  List<UUID> planPoints(LocalDate day, int most) {
    return ids(POINTS, day, most);
  }

  void forgetPlanPoints(Collection<UUID> points) {
    forget(FORGET_POINTS, points);
  }

  private int update(String sql, LocalDate day, int most) {
    return rows.change(sql, of(day, most));
  }

  private List<UUID> ids(String sql, LocalDate day, int most) {
    return rows.ids(sql, of(day, most));
  }

  /** What {@link #OVER} wants to know, and how many rows at most. */
  Object[] of(LocalDate day, int most) {
    Instant start = day.atStartOfDay(time.zone()).toInstant();
    return new Object[] {start, day, start, most};
  }

  private void forget(List<String> statements, Collection<UUID> ids) {
    UUID[] each = ids.toArray(UUID[]::new);
    statements.forEach(sql -> rows.change(sql, (Object) each));
  }
}
