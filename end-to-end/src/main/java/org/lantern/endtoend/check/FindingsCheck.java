package org.lantern.endtoend.check;

import java.util.List;

/** What was written on a visit, and who signed it. */
final class FindingsCheck {
  static final List<Rule> RULES =
      List.of(
          Rule.ofReview(
              "findings written twice",
              "select review_id, kind from finding group by 1, 2 having count(*) > 1"),
          Rule.ofReview(
              "lost behind a report",
              """
              select r.review_id from report r where
                (select count(*) from finding f where f.review_id = r.review_id) <> 2
                or (select count(*) from evidence_note n where n.review_id = r.review_id) <> 1
                or (select count(*) from estimate e where e.review_id = r.review_id) <> 1
                or (select count(*) from practice_evaluation p
                  where p.review_id = r.review_id) <> 1
              """),
          Rule.ofReview(
              "findings agreed that two did not sign as they stand",
              """
              select r.id from review r where r.state in ('FINDINGS_AGREED', 'CLOSED') and (
                select count(*) = 2 and count(distinct s.digest) = 1 and count(s.digest) = 2
                from signature s where s.review_id = r.id) is not true
              """),
          Rule.ofReview(
              "findings signed by both and not agreed",
              """
              select r.id from review r where r.state not in ('FINDINGS_AGREED', 'CLOSED')
                and (select count(*) from signature s where s.review_id = r.id) = 2
              """));

  private FindingsCheck() {}
}
