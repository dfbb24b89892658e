package org.lantern.review.removal;

import static org.lantern.review.removal.Writers.NETWORK;
import static org.lantern.review.removal.Writers.SCHOOL;
import static org.lantern.review.removal.Writers.TEAM;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everywhere that words about a review can stand, beside the frozen report. A test compares it with
 * docs/erasure.md, so that a new column is not forgotten.
 */
final class Places {
  private static final String REVIEW = "review_id = cast(? as uuid)";
  private static final String UNFROZEN = "content is null and review_id = cast(? as uuid)";
  private static final String REPORT =
      "report_id in (select id from report where review_id = cast(? as uuid))";
  private static final String SEAT =
      "seat_id in (select id from seat where review_id = cast(? as uuid))";
  private static final String REQUEST =
      "(select request_id from review where id = cast(? as uuid))";
  private static final String SECTION =
      "section_id in (select s.id from %1$s s where s.review_id = cast(? as uuid))";

  private static final String CHECK_OPENED =
      "update report_check set version = version + 1 where " + REPORT;
  private static final String REQUEST_OPENED =
      "update request set version = version + 1 where id = " + REQUEST;

  private static final String HISTORY =
      """
      thing_id in (
        with asked as (select id, request_id from review where id = cast(? as uuid))
        select id from asked union select request_id from asked
        union select r.id from report r join asked a on a.id = r.review_id
        union select s.id from seat s join asked a on a.id = s.review_id
        union select o.id from objection o join asked a on a.id = o.review_id
        union select d.id from document d join asked a on a.id = d.review_id
        union select l.id from line_of_enquiry l join asked a on a.id = l.review_id
        union select p.id from plan_point p join asked a on a.id = p.review_id
        union select m.id from removal m join asked a on a.id = m.review_id
        union select c.id from recommendation c join asked a on a.id = c.review_id
        union select f.id from day_offer f join asked a on a.request_id = f.request_id)
      """;

  static final List<Place> ALL =
      Stream.of(
              of("note", TEAM, "evidence_note", REVIEW, "text"),
              lists("note", TEAM, "evidence_note"),
              of("daily summary", TEAM, "daily_summary", REVIEW, "text"),
              of("reply to a daily summary", SCHOOL, "daily_summary", REVIEW, "reply"),
              of("activity", TEAM, "activity", REVIEW, "why_unpaired"),
              of("finding", TEAM, "finding", REVIEW, "text", "only_one_kind_because"),
              lists("finding", TEAM, "finding"),
              of("estimate", TEAM, "estimate", REVIEW, "reason"),
              of("practice", TEAM, "practice_evaluation", REVIEW, "reason", "needed_next_time"),
              of("practice", TEAM, "practice_evaluation", REVIEW, "answers").stream()
                  .map(each -> each.in(Place.Form.ANSWERS))
                  .toList(),
              fixed(of("note to a signature", SCHOOL, "signature", REVIEW, "note")),
              fixed(of("note to a signature", SCHOOL, "ended_signature", REVIEW, "note")),
              of("report", TEAM, "report", UNFROZEN, "summary"),
              section("report section", TEAM, "report_section", REPORT),
              fixed(
                  of(
                      "earlier text of a report section",
                      TEAM,
                      "report_section_text",
                      "section_id in (select s.id from report_section s join report r"
                          + " on r.id = s.report_id where r.review_id = cast(? as uuid))",
                      "text")),
              of("comment on a draft", NETWORK, "draft_comment", REPORT, "text", "passage"),
              of("quality check", NETWORK, "report_check_item", REPORT, "note").stream()
                  .map(each -> each.with(CHECK_OPENED))
                  .toList(),
              of("comment of the school", SCHOOL, "report_comment", REPORT, "text", "passage"),
              of("answer to the school", TEAM, "report_comment", REPORT, "answer", "evidence"),
              of("decision on a comment", NETWORK, "report_comment", REPORT, "decision"),
              of("response of the school", SCHOOL, "school_response", REPORT, "text"),
              fixed(of("dispute", SCHOOL, "report_hold", REPORT, "reason")),
              fixed(of("outcome of a dispute", NETWORK, "report_hold", REPORT, "outcome")),
              of(
                  "recommendation",
                  SCHOOL,
                  "recommendation",
                  REVIEW,
                  "progress",
                  "support_wanted",
                  "declined_because"),
              of("feedback", NETWORK, "feedback", REVIEW, "went_well", "even_better_if"),
              of("self-evaluation", SCHOOL, "self_evaluation", REVIEW, "text"),
              section("self-evaluation", SCHOOL, "self_evaluation_section", REVIEW),
              lists("self-evaluation", SCHOOL, "self_evaluation_section"),
              fixed(
                  of(
                      "earlier text of the self-evaluation",
                      SCHOOL,
                      "self_evaluation_section_text",
                      SECTION.formatted("self_evaluation_section"),
                      "text")),
              of("document", SCHOOL, "document", REVIEW, "name", "removed_because"),
              section("analysis", TEAM, "analysis_section", REVIEW),
              lists("analysis", TEAM, "analysis_section"),
              fixed(
                  of(
                      "earlier text of the analysis",
                      TEAM,
                      "analysis_section_text",
                      SECTION.formatted("analysis_section"),
                      "text")),
              of(
                  "line of enquiry",
                  TEAM,
                  "line_of_enquiry",
                  REVIEW,
                  "question",
                  "evidence",
                  "answer"),
              lists("line of enquiry", TEAM, "line_of_enquiry"),
              of("point of the plan", TEAM, "plan_point", REVIEW, "words"),
              lists("point of the plan", TEAM, "plan_point"),
              fixed(lists("word that is no name", TEAM, "dismissed_words")),
              of("request", SCHOOL, "request", "id = " + REQUEST, "wishes", "context", "area"),
              of("request", SCHOOL, "request_days", "request_id = " + REQUEST, "why").stream()
                  .map(each -> each.with(REQUEST_OPENED))
                  .toList(),
              of("subject", SCHOOL, "review", "id = cast(? as uuid)", "area"),
              of("subject", SCHOOL, "report", UNFROZEN, "area"),
              of("subject", SCHOOL, "recommendation", REVIEW, "area"),
              of("subject", SCHOOL, "day_offer", "request_id = " + REQUEST, "area"),
              of("answer to days", SCHOOL, "day_offer", "request_id = " + REQUEST, "answer"),
              fixed(of("hold", NETWORK, "review_hold", REVIEW, "reason")),
              of("objection", NETWORK, "objection", REVIEW, "reason", "decision"),
              of("declaration", NETWORK, "declaration", SEAT, "weighing"),
              fixed(of("rule passed over", NETWORK, "seat_passed_over", SEAT, "reason")),
              of("record of a call", NETWORK, "telephone_record", REVIEW, "denial", "outcome"),
              fixed(of("removal", NETWORK, "removal", REVIEW, "reason")),
              fixed(of("history", NETWORK, "history", HISTORY, "reason")))
          .flatMap(List::stream)
          .toList();

  /** Kinds of the text whose facts the school checks before its report is final. */
  static final Set<String> READ_BY_SCHOOL = Set.of("report", "report section");

  private Places() {}

  private static List<Place> of(
      String kind, Writers writers, String table, String within, String... columns) {
    List<Place> places = new ArrayList<>();
    for (String column : columns) {
      places.add(new Place(kind, writers, table, column, Place.Form.TEXT, within, true, null));
    }
    return places;
  }

  private static List<Place> section(String kind, Writers writers, String table, String within) {
    return of(kind, writers, table, within, "text").stream()
        .map(each -> each.in(Place.Form.SECTION))
        .toList();
  }

  /** Words that somebody said are nobody's name. */
  private static List<Place> lists(String kind, Writers writers, String table) {
    return of(kind, writers, table, REVIEW, "dismissed").stream()
        .map(each -> each.in(Place.Form.LIST))
        .toList();
  }

  private static List<Place> fixed(List<Place> places) {
    return places.stream().map(Place::unversioned).toList();
  }
}
