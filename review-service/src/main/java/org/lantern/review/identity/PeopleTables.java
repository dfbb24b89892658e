package org.lantern.review.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.lantern.kit.personaldata.PersonalData;

/**
 * The tables of this service as they concern one person; copies follow by their own events. Notes
 * and comments are kept while their report is not final: findings rest on them. Erasing is done
 * again when it becomes so.
 */
@Singleton
class PeopleTables extends PersonalData {
  private static final List<String> MERGING =
      List.of(
          // The same training twice is one, and the longer lasts.
          """
          update qualification stays set valid_until = greatest(stays.valid_until, goes.valid_until)
          from qualification goes
          where stays.person_id = :into and goes.person_id = :person
            and stays.programme_id = goes.programme_id and stays.part = goes.part
          """,
          """
          delete from qualification goes where goes.person_id = :person
            and exists (select 1 from qualification stays where stays.person_id = :into
              and stays.programme_id = goes.programme_id and stays.part = goes.part)
          """,
          "update qualification set person_id = :into where person_id = :person",
          "update absence set person_id = :into where person_id = :person",
          "update request set made_by = :into where made_by = :person",
          """
          delete from request_contact goes where goes.person_id = :person
            and exists (select 1 from request_contact stays where stays.person_id = :into
              and stays.request_id = goes.request_id)
          """,
          "update request_contact set person_id = :into where person_id = :person",
          "update day_offer set answered_by = :into where answered_by = :person",
          "update review_hold set opened_by = :into where opened_by = :person",
          "update review_hold set lifted_by = :into where lifted_by = :person",
          // Two accepted seats that one person cannot have: the one stays under the earlier id.
          """
          update seat one set person_id = :into where person_id = :person
            and not (one.state in ('PROPOSED', 'INVITED', 'ACCEPTED') and exists (
              select 1 from seat other where other.person_id = :into
                and other.state in ('PROPOSED', 'INVITED', 'ACCEPTED')
                and (other.review_id = one.review_id or exists (
                  select 1 from seat_day d join seat_day e on e.day = d.day
                  where d.seat_id = one.id and e.seat_id = other.id))))
          """,
          """
          update seat_day d set person_id = :into from seat s
          where s.id = d.seat_id and s.person_id = :into and d.person_id = :person
          """,
          "update evidence_note set author_id = :into where author_id = :person",
          "update signature set person_id = :into where person_id = :person",
          // Nobody assures what they wrote, under whatever id.
          """
          update report set assurer_id = null where state <> 'FINAL'
            and ((author_id = :person and assurer_id = :into)
              or (author_id = :into and assurer_id = :person))
          """,
          """
          update report set author_id = :into
          where author_id = :person and assurer_id is distinct from :into
          """,
          "update report set assurer_id = :into where assurer_id = :person and author_id <> :into",
          "update report_comment set commented_by = :into where commented_by = :person",
          "update report_comment set answered_by = :into where answered_by = :person");

  private static final List<String> ERASING =
      List.of(
          """
          update history set reason = null where reason is not null and thing = 'seat'
            and thing_id in (select id from seat where person_id = :person)
          """,
          "delete from absence where person_id = :person",
          "update request set wishes = '', context = '' where made_by = :person",
          """
          update request_days set why = ''
          where request_id in (select id from request where made_by = :person)
          """,
          "delete from request_contact where person_id = :person",
          "update day_offer set answer = '' where answered_by = :person",
          "update review_hold set reason = '' where opened_by = :person",
          """
          update evidence_note set text = '' where author_id = :person
            and review_id in (select review_id from report where state = 'FINAL')
          """,
          """
          update report_comment set text = '' where commented_by = :person
            and report_id in (select id from report where state = 'FINAL')
          """,
          """
          update report_comment set answer = '' where answered_by = :person
            and report_id in (select id from report where state = 'FINAL')
          """);

  private static final Map<String, String> BUNDLED = sections();

  PeopleTables(DataSource dataSource, ObjectMapper json) {
    super(dataSource, json);
  }

  @Override
  protected List<String> merging() {
    return MERGING;
  }

  @Override
  protected List<String> erasing() {
    return ERASING;
  }

  @Override
  protected Map<String, String> bundled() {
    return BUNDLED;
  }

  private static Map<String, String> sections() {
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put(
        "qualifications",
        """
        select id, programme_id as "programmeId", part, valid_until as "validUntil"
        from qualification where person_id = :person order by id
        """);
    sections.put(
        "absences",
        """
        select id, first_day as "firstDay", last_day as "lastDay"
        from absence where person_id = :person order by first_day, id
        """);
    sections.put(
        "requests",
        """
        select id, school_id as "schoolId", programme_id as "programmeId", state, wishes, context
        from request where made_by = :person order by id
        """);
    sections.put(
        "requestedDays",
        """
        select d.request_id as "requestId", d.wanted, d.first_day as "firstDay",
          d.last_day as "lastDay", d.why
        from request_days d join request r on r.id = d.request_id
        where r.made_by = :person order by d.request_id, d.first_day
        """);
    sections.put(
        "contactFor",
        """
        select request_id as "requestId" from request_contact
        where person_id = :person order by request_id
        """);
    sections.put(
        "dayAnswers",
        """
        select id, request_id as "requestId", answer from day_offer
        where answered_by = :person order by id
        """);
    sections.put(
        "holds",
        """
        select review_id as "reviewId", kind, reason, opened_at as "openedAt"
        from review_hold where opened_by = :person order by id
        """);
    sections.put(
        "seats",
        """
        select id, review_id as "reviewId", part, state from seat
        where asked and (person_id = :person or person_id in (
          select person_id from person_merge_copy where into_id = :person))
        order by id
        """);
    sections.put(
        "evidenceNotes",
        """
        select id, review_id as "reviewId", kind, component, seen_on as "seenOn", text,
          written_at as "writtenAt"
        from evidence_note where author_id = :person order by written_at, id
        """);
    sections.put(
        "signatures",
        """
        select review_id as "reviewId", relation, signed_at as "signedAt"
        from signature where person_id = :person order by signed_at
        """);
    sections.put(
        "reports",
        """
        select id, review_id as "reviewId", state, number,
          case when author_id = :person then 'AUTHOR' else 'ASSURER' end as part
        from report where author_id = :person or assurer_id = :person order by id
        """);
    sections.put(
        "comments",
        """
        select id, report_id as "reportId", text from report_comment
        where commented_by = :person order by id
        """);
    sections.put(
        "answers",
        """
        select id, report_id as "reportId", accepted, answer from report_comment
        where answered_by = :person order by id
        """);
    return sections;
  }
}
