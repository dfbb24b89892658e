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
          update qualification stays
          set valid_until = greatest(stays.valid_until, goes.valid_until),
            valid_from = case when stays.valid_from is null or goes.valid_from is null then null
              else least(stays.valid_from, goes.valid_from) end
          from qualification goes
          where stays.person_id = :into and goes.person_id = :person
            and stays.programme_id = goes.programme_id and stays.part = goes.part
            and stays.phase is not distinct from goes.phase
          """,
          """
          delete from qualification goes where goes.person_id = :person
            and exists (select 1 from qualification stays where stays.person_id = :into
              and stays.programme_id = goes.programme_id and stays.part = goes.part
              and stays.phase is not distinct from goes.phase)
          """,
          "update qualification set person_id = :into where person_id = :person",
          "update absence set person_id = :into where person_id = :person",
          "update availability set person_id = :into where person_id = :person",
          "update availability set said_by = :into where said_by = :person",
          """
          delete from training_record goes where goes.person_id = :person
            and exists (select 1 from training_record stays where stays.person_id = :into
              and stays.programme_id = goes.programme_id and stays.kind = goes.kind
              and stays.held_on = goes.held_on)
          """,
          "update training_record set person_id = :into where person_id = :person",
          "update training_record set recorded_by = :into where recorded_by = :person",
          "update assurance set person_id = :into where person_id = :person",
          "update assurance set given_by = :into where given_by = :person",
          "update assurance set revoked_by = :into where revoked_by = :person",
          // What they wrote under the id that stays is theirs; the other is the earlier one.
          """
          delete from reviewer_profile where person_id = :person
            and exists (select 1 from reviewer_profile where person_id = :into)
          """,
          "update reviewer_profile set person_id = :into where person_id = :person",
          "update seat_passed_over set passed_by = :into where passed_by = :person",
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
          """
          update activity set visitor_ids = array_replace(visitor_ids, cast(:person as uuid),
            cast(:into as uuid)) where cast(:person as uuid) = any (visitor_ids)
          """,
          "update activity set host_leader_id = :into where host_leader_id = :person",
          "update daily_summary set written_by = :into where written_by = :person",
          "update daily_summary set replied_by = :into where replied_by = :person",
          "update signature set person_id = :into where person_id = :person",
          "update ended_signature set person_id = :into where person_id = :person",
          // Nobody assures what they wrote, under whatever id.
          """
          update report set assurer_id = null where content is null
            and ((author_id = :person and assurer_id = :into)
              or (author_id = :into and assurer_id = :person))
          """,
          """
          update report set author_id = :into
          where author_id = :person and assurer_id is distinct from :into
          """,
          "update report set assurer_id = :into where assurer_id = :person and author_id <> :into",
          "update recommendation set owner_id = :into where owner_id = :person",
          // What two ids of one person said of each other, or twice of the same, is said once.
          """
          delete from feedback goes where
            (author_id = :person and about_id = :into)
            or (author_id = :into and about_id = :person)
            or (goes.author_id = :person and exists (select 1 from feedback stays
              where stays.review_id = goes.review_id and stays.author_id = :into
                and stays.about_id = goes.about_id))
            or (goes.about_id = :person and exists (select 1 from feedback stays
              where stays.review_id = goes.review_id and stays.about_id = :into
                and stays.author_id = goes.author_id))
          """,
          "update feedback set author_id = :into where author_id = :person",
          "update feedback set about_id = :into where about_id = :person",
          "update report_comment set commented_by = :into where commented_by = :person",
          "update report_comment set answered_by = :into where answered_by = :person",
          "update report_comment set decided_by = :into where decided_by = :person",
          "update report_section_text set written_by = :into where written_by = :person",
          "update draft_comment set written_by = :into where written_by = :person",
          "update draft_comment set resolved_by = :into where resolved_by = :person",
          "update report_check set checked_by = :into where checked_by = :person",
          "update school_response set written_by = :into where written_by = :person",
          "update report_hold set opened_by = :into where opened_by = :person",
          "update report_hold set lifted_by = :into where lifted_by = :person",
          "update sharing_decision set decided_by = :into where decided_by = :person",
          // Who opened a report under two ids opened it from the first time to the last.
          """
          update report_reader stays set
            first_read_at = least(stays.first_read_at, goes.first_read_at),
            last_read_at = greatest(stays.last_read_at, goes.last_read_at)
          from report_reader goes
          where stays.person_id = :into and goes.person_id = :person
            and stays.report_id = goes.report_id
          """,
          """
          delete from report_reader goes where goes.person_id = :person
            and exists (select 1 from report_reader stays where stays.person_id = :into
              and stays.report_id = goes.report_id)
          """,
          "update report_reader set person_id = :into where person_id = :person");

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
          "update recommendation set owner_id = null where owner_id = :person",
          "delete from feedback where author_id = :person or about_id = :person",
          "delete from availability where person_id = :person",
          "delete from assurance where person_id = :person",
          "delete from reviewer_profile where person_id = :person",
          """
          update seat_passed_over set reason = '' where passed_by = :person
            or seat_id in (select id from seat where person_id = :person)
          """,
          """
          update evidence_note set text = '', dismissed = '{}' where author_id = :person
            and review_id in (select review_id from report where content is not null)
          """,
          """
          update daily_summary set text = '' where written_by = :person
            and review_id in (select review_id from report where content is not null)
          """,
          """
          update daily_summary set reply = '' where replied_by = :person
            and review_id in (select review_id from report where content is not null)
          """,
          "update ended_signature set note = null where person_id = :person",
          """
          update report_comment set text = '' where commented_by = :person
            and report_id in (select id from report where content is not null)
          """,
          """
          update report_comment set answer = '', evidence = '' where answered_by = :person
            and report_id in (select id from report where content is not null)
          """,
          """
          update report_comment set passage = null where commented_by = :person
            and report_id in (select id from report where content is not null)
          """,
          """
          update report_comment set decision = '' where decided_by = :person
            and report_id in (select id from report where content is not null)
          """,
          """
          update draft_comment set text = '', passage = null where written_by = :person
            and report_id in (select id from report where content is not null)
          """,
          """
          update report_check_item set note = '' where report_id in (
            select c.report_id from report_check c join report r on r.id = c.report_id
            where c.checked_by = :person and r.content is not null)
          """,
          """
          delete from report_section_text where written_by = :person and section_id in (
            select s.id from report_section s join report r on r.id = s.report_id
            where r.content is not null)
          """,
          """
          update report_hold set reason = '' where opened_by = :person
            and report_id in (select id from report where content is not null)
          """,
          """
          update report_hold set outcome = '' where lifted_by = :person
            and report_id in (select id from report where content is not null)
          """,
          "delete from report_reader where person_id = :person");

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
        select id, programme_id as "programmeId", part, phase, valid_from as "validFrom",
          valid_until as "validUntil"
        from qualification where person_id = :person order by id
        """);
    sections.put(
        "trainingRecords",
        """
        select id, programme_id as "programmeId", kind, held_on as "heldOn"
        from training_record where person_id = :person order by held_on, id
        """);
    sections.put(
        "availabilities",
        """
        select id, first_day as "firstDay", last_day as "lastDay", value, said_at as "saidAt"
        from availability where person_id = :person order by said_at, id
        """);
    sections.put(
        "assurances",
        """
        select id, school_id as "schoolId", checked_on as "checkedOn", valid_from as "validFrom",
          valid_until as "validUntil", revoked_at as "revokedAt"
        from assurance where person_id = :person order by valid_from, id
        """);
    sections.put(
        "reviewerProfile",
        """
        select phases, specialisms, theme_ids as "themeIds", most_reviews as "mostReviews"
        from reviewer_profile where person_id = :person
        """);
    sections.put(
        "passedOver",
        """
        select seat_id as "seatId", rule, reason, passed_at as "passedAt"
        from seat_passed_over where passed_by = :person order by passed_at, rule
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
          written_at as "writtenAt", arrived_at as "arrivedAt"
        from evidence_note where author_id = :person order by written_at, id
        """);
    sections.put(
        "activities",
        """
        select id, review_id as "reviewId", day, kind,
          case when host_leader_id = :person then 'HOST_LEADER' else 'VISITOR' end as part
        from activity where host_leader_id = :person or cast(:person as uuid) = any (visitor_ids)
        order by day, id
        """);
    sections.put(
        "dailySummaries",
        """
        select review_id as "reviewId", day, text from daily_summary
        where written_by = :person order by day, id
        """);
    sections.put(
        "repliesToDailySummaries",
        """
        select review_id as "reviewId", day, reply as text from daily_summary
        where replied_by = :person order by day, id
        """);
    sections.put(
        "signatures",
        """
        select review_id as "reviewId", relation, kind, note, signed_at as "signedAt",
          null as "endedAt"
        from signature where person_id = :person
        union all
        select review_id, relation, kind, note, signed_at, ended_at
        from ended_signature where person_id = :person
        order by "signedAt"
        """);
    sections.put(
        "reports",
        """
        select id, review_id as "reviewId", state, number,
          case when author_id = :person then 'AUTHOR' else 'ASSURER' end as part
        from report where author_id = :person or assurer_id = :person order by id
        """);
    sections.put(
        "recommendations",
        """
        select id, review_id as "reviewId", state, due_on as "dueOn" from recommendation
        where owner_id = :person order by id
        """);
    sections.put(
        "feedback",
        """
        select id, review_id as "reviewId", about_id as "aboutId", went_well as "wentWell",
          even_better_if as "evenBetterIf", written_at as "writtenAt"
        from feedback where author_id = :person order by written_at, id
        """);
    sections.put(
        "feedbackReceived",
        """
        select id, review_id as "reviewId", author_relation as "from", went_well as "wentWell",
          even_better_if as "evenBetterIf", written_at as "writtenAt"
        from feedback where about_id = :person order by written_at, id
        """);
    sections.put(
        "comments",
        """
        select id, report_id as "reportId", section, nature, passage as note, text
        from report_comment
        where commented_by = :person order by id
        """);
    sections.put(
        "answers",
        """
        select id, report_id as "reportId", accepted, answer, evidence as note
        from report_comment
        where answered_by = :person order by id
        """);
    sections.put(
        "decisionsOnComments",
        """
        select id, report_id as "reportId", decided, decision as text from report_comment
        where decided_by = :person order by id
        """);
    sections.put(
        "sectionTexts",
        """
        select s.report_id as "reportId", s.code, t.version, t.text, t.written_at as "writtenAt"
        from report_section_text t join report_section s on s.id = t.section_id
        where t.written_by = :person order by t.written_at, s.position
        """);
    sections.put(
        "draftComments",
        """
        select id, report_id as "reportId", section, passage as note, text, written_at as "writtenAt"
        from draft_comment where written_by = :person order by id
        """);
    sections.put(
        "checklists",
        """
        select c.report_id as "reportId", i.code, i.ticked, i.note as text
        from report_check c join report_check_item i on i.report_id = c.report_id
        where c.checked_by = :person order by c.report_id, i.code
        """);
    sections.put(
        "schoolResponses",
        """
        select report_id as "reportId", text, written_at as "writtenAt" from school_response
        where written_by = :person order by written_at
        """);
    sections.put(
        "disputes",
        """
        select report_id as "reportId", opened_at as "openedAt", lifted_at as "liftedAt",
          case when opened_by = :person then reason end as reason,
          case when lifted_by = :person then outcome end as text
        from report_hold where opened_by = :person or lifted_by = :person order by opened_at
        """);
    sections.put(
        "sharingDecisions",
        """
        select review_id as "reviewId", number, choice, decided_at as "decidedAt"
        from sharing_decision where decided_by = :person order by decided_at
        """);
    sections.put(
        "reportsOpened",
        """
        select report_id as "reportId", first_read_at as "firstReadAt",
          last_read_at as "lastReadAt"
        from report_reader where person_id = :person order by first_read_at, report_id
        """);
    return sections;
  }
}
