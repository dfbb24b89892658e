package org.lantern.endtoend.check;

import java.util.List;

/** Reports and their editions, and what follows from them. */
final class ReportsCheck {
  static final List<Rule> RULES =
      List.of(
          Rule.ofReview(
              "reviews with two reports at once, or an edition left out",
              """
              select review_id from report group by 1
              having count(*) filter (where state = 'FINAL') > 1
                or count(*) filter (where state in
                  ('DRAFTING', 'QUALITY_CHECK', 'SCHOOL_CHECK')) > 1
                or max(edition) <> count(*)
              """),
          Rule.ofReview(
              "agreed findings without a report, or a report without them",
              """
              select r.id from review r
              where (r.state in ('FINDINGS_AGREED', 'CLOSED'))
                <> exists (select 1 from report p where p.review_id = r.id)
              """),
          Rule.ofReview(
              "frozen reports whose digest is not that of their content",
              """
              select id from report where content is not null
                and encode(sha256(convert_to(content, 'UTF8')), 'hex') <> digest
              """),
          Rule.ofReview(
              "superseded reports without a later one",
              """
              select p.id from report p where p.state = 'SUPERSEDED' and not exists (
                select 1 from report later where later.review_id = p.review_id
                  and later.edition > p.edition and later.content is not null)
              """),
          Rule.ofReview(
              "final reports with a comment on facts that nobody decided",
              """
              select p.id from report p join report_comment c on c.report_id = p.id
              where p.content is not null and c.nature = 'FACT' and c.decided is null
              """),
          Rule.ofReview(
              "final reports in dispute",
              """
              select p.id from report p join report_hold h on h.report_id = p.id
              where p.content is not null and h.lifted_at is null
              """),
          Rule.ofReview(
              "reports shared by somebody who is not the school's",
              """
              select d.review_id from sharing_decision d
              join review r on r.id = d.review_id
              where not exists (select 1 from actor_role a
                where a.person_id = d.decided_by and a.role in ('HEAD', 'SCHOOL_DELEGATE')
                  and a.scope_id = r.school_id)
              """),
          Rule.ofReview(
              "sharing decisions left out",
              """
              select review_id from sharing_decision group by 1 having max(number) <> count(*)
              """),
          Rule.ofReview(
              "recommendations that are not those of the final report",
              """
              select r.id from review r
              where (select count(*) from recommendation m where m.review_id = r.id) <> (
                select count(*) from finding f where f.review_id = r.id
                  and f.kind = 'EVEN_BETTER_IF'
                  and exists (select 1 from report p where p.review_id = r.id
                    and p.content is not null))
              """));

  private ReportsCheck() {}
}
