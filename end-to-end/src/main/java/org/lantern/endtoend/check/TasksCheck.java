package org.lantern.endtoend.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tasks are open where somebody is waited for, and nowhere else. */
final class TasksCheck {
  /** By what a task waits for: its kind, and what it is about. */
  private static final List<String> WAITED_FOR =
      List.of(
          "select 'request-to-answer', id from request where state = 'REQUESTED'",
          """
          select 'days-to-offer', q.id from request q
          left join review r on r.request_id = q.id
          where q.state = 'ACCEPTED'
            and not exists (select 1 from day_offer o
              where o.request_id = q.id and o.state = 'OFFERED')
            and (r.id is null or exists (select 1 from review_hold h
              where h.review_id = r.id and h.lifted_at is null))
          """,
          "select 'days-to-confirm', id from day_offer where state = 'OFFERED'",
          "select 'seat-at-risk', id from seat where state = 'AT_RISK'",
          "select 'seat-invitation', id from seat where state = 'INVITED'",
          """
          select 'findings-to-sign', r.id from review r where r.state = 'IN_PROGRESS' and (
            exists (select 1 from signature s where s.review_id = r.id)
            or exists (select 1 from ended_signature e where e.review_id = r.id))
          union all
          select 'findings-to-sign', r.id from review r where r.state = 'FINDINGS_AGREED'
            and exists (select 1 from ended_signature e where e.review_id = r.id
              and not exists (select 1 from signature s
                where s.review_id = r.id and s.relation = e.relation))
          """,
          "select 'report-to-write', id from report where state = 'DRAFTING'",
          "select 'report-to-check', id from report where state = 'QUALITY_CHECK'",
          """
          select 'report-to-comment', id from report
          where state = 'SCHOOL_CHECK' and facts_confirmed_at is null
          """,
          """
          select 'report-to-finalise', id from report
          where state = 'SCHOOL_CHECK' and facts_confirmed_at is not null
            and not exists (select 1 from report_comment c where c.report_id = report.id
              and c.nature = 'FACT' and c.decided is null)
          """,
          "select 'report-disputed', report_id from report_hold where lifted_at is null",
          """
          select 'report-comment-to-answer', id from report_comment
          where nature = 'FACT' and proposed is null
          """,
          """
          select 'report-comment-to-decide', id from report_comment
          where nature = 'FACT' and proposed is not null and decided is null
          """,
          """
          select distinct 'recommendations-to-answer', review_id from recommendation
          where state = 'NEW'
          """,
          """
          select 'review-abandoned', id from review where state = 'ABANDONED'
          union all
          select 'review-abandoned', s.id from seat s join review r on r.id = s.review_id
          where r.state = 'ABANDONED' and s.asked
          """,
          "select 'review-abandoned-by-lead', id from review where state = 'ABANDONED'",
          """
          select distinct 'report-voided', p.id from report p
          join report_reader d on d.report_id = p.id where p.state = 'VOIDED'
          """);

  private static final String OPEN =
      """
      select distinct kind, subject_id from task
      where service = 'review' and closed_at is null and kind in (%s)
      """;

  private final Databases databases;

  TasksCheck(Databases databases) {
    this.databases = databases;
  }

  void check(Found found) {
    Set<String> waitedFor = new HashSet<>();
    WAITED_FOR.forEach(query -> waitedFor.addAll(databases.rows("review", query)));
    Set<String> open = new HashSet<>(databases.rows("school", OPEN.formatted(kinds())));
    Set<String> needless = new HashSet<>(open);
    needless.removeAll(waitedFor);
    waitedFor.removeAll(open);
    found.none("waited for without a task", waitedFor);
    found.none("tasks open for nothing", needless);
  }

  /** The first word of each question is its kind. */
  private static String kinds() {
    return String.join(
        ", ",
        WAITED_FOR.stream()
            .map(query -> query.substring(query.indexOf('\''), query.indexOf(',')))
            .toList());
  }
}
