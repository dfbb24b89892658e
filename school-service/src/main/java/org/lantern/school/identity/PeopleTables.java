package org.lantern.school.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.personaldata.PersonalData;
import org.lantern.school.showing.ShowingService;

/**
 * The tables of this service as they concern one person. Employments and roles have rules of their
 * own when people are merged; their features move them.
 */
@Singleton
class PeopleTables extends PersonalData {
  private static final List<String> MERGING =
      List.of(
          "update person_address set person_id = :into where person_id = :person",
          "update sign_in_link set person_id = :into where person_id = :person",
          "update tie set person_id = :into where person_id = :person",
          "update agreement set signed_by = :into where signed_by = :person",
          "update register_import set imported_by = :into where imported_by = :person",
          "update safeguarding_contact set confirmed_by = :into where confirmed_by = :person",
          "update network_contact set person_id = :into where person_id = :person",
          "update network_contact set named_by = :into where named_by = :person",
          """
          delete from safeguarding_showing one where person_id = :person
            and exists (select 1 from safeguarding_showing other where other.person_id = :into
              and other.school_id = one.school_id and other.shown_on = one.shown_on)
          """,
          "update safeguarding_showing set person_id = :into where person_id = :person",
          // The invitation that went further stays; the other's when they went equally far.
          """
          delete from invitation other using invitation one
          where other.person_id = :into and one.person_id = :person
            and array_position(array['WITHDRAWN', 'OPEN', 'ACCEPTED'], one.state)
              > array_position(array['WITHDRAWN', 'OPEN', 'ACCEPTED'], other.state)
          """,
          """
          update invitation set person_id = :into where person_id = :person
            and not exists (select 1 from invitation where person_id = :into)
          """,
          "delete from invitation where person_id = :person",
          "update mail set person_id = :into where person_id = :person",
          "update mail set bounced_by = :into where bounced_by = :person",
          """
          update mail_preferences set person_id = :into where person_id = :person
            and not exists (select 1 from mail_preferences where person_id = :into)
          """,
          "delete from mail_preferences where person_id = :person",
          """
          insert into task_person (person_id, task_id, service)
          select :into, task_id, service from task_person where person_id = :person
          on conflict do nothing
          """,
          "delete from task_person where person_id = :person",
          """
          update task set except_persons = array_replace(except_persons, :person, :into)
          where :person = any (except_persons)
          """,
          """
          update notice one set person_id = :into where person_id = :person
            and not exists (select 1 from notice other where other.person_id = :into
              and other.task_id = one.task_id and other.occasion = one.occasion
              and other.opened_at = one.opened_at
              and other.due_on is not distinct from one.due_on)
          """,
          "delete from notice where person_id = :person");

  private static final List<String> ERASING =
      List.of(
          """
          update history set reason = null where reason is not null and thing_id in (
            select id from role_grant where person_id = :person
            union all select id from tie where person_id = :person
            union all select id from invitation where person_id = :person)
          """,
          // A contact is kept by address, not by person; without one it stays with its school.
          """
          delete from safeguarding_contact where lower(address) in (
            select address from person_address where person_id = :person)
          """,
          "delete from person_address where person_id = :person",
          "delete from sign_in_link where person_id = :person",
          "delete from invitation where person_id = :person",
          "delete from employment where person_id = :person",
          "delete from tie where person_id = :person",
          "delete from role_grant where person_id = :person",
          """
          update mail set state = 'DROPPED', ended_at = now(), address = null
          where person_id = :person and state = 'WAITING'
          """,
          """
          update mail set subject = null, text = null, last_error_code = null
          where person_id = :person
          """,
          "delete from mail_preferences where person_id = :person",
          "delete from network_contact where person_id = :person",
          "delete from task_person where person_id = :person",
          "delete from notice where person_id = :person");

  /** For the person alone; no administrator reads it. */
  private static final String SHOWN = "safeguardingContactsShown";

  private static final Map<String, String> BUNDLED = sections();

  private final ShowingService showings;

  PeopleTables(DataSource dataSource, ObjectMapper json, ShowingService showings) {
    super(dataSource, json);
    this.showings = showings;
  }

  /**
   * That somebody was shown whom to call about a child is theirs to read, and no administrator's.
   */
  @Override
  protected Set<UUID> walledOff(Actor reader, Set<UUID> things) {
    return showings.among(things);
  }

  /** How many rows of each kind are the person's. */
  Map<String, Integer> moving(UUID person) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    bundle(person).sections().forEach((section, rows) -> counts.put(section, rows.size()));
    counts.remove("details");
    counts.remove(SHOWN);
    return counts;
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
        "details",
        """
        select id, name, address, near_school_id as "nearSchoolId", state,
          merged_into as "mergedInto"
        from person where id = :person or merged_into = :person order by merged_into nulls first, id
        """);
    sections.put(
        "addresses",
        """
        select address, added_at as "addedAt", signed_in_at as "signedInAt"
        from person_address where person_id = :person order by added_at, address
        """);
    sections.put(
        "signIns",
        """
        select linked_at as "linkedAt" from sign_in_link where person_id = :person
        order by linked_at
        """);
    sections.put(
        "invitations",
        """
        select id, state, invited_at as "invitedAt" from invitation where person_id = :person
        """);
    sections.put(
        "employments",
        """
        select id, school_id as "schoolId", valid_from as "from", valid_until as "until"
        from employment where person_id = :person order by valid_from, id
        """);
    sections.put(
        "ties",
        """
        select id, kind, school_id as "schoolId", trust_id as "trustId", valid_from as "from",
          valid_until as "until", state, note
        from tie where person_id = :person order by valid_from, id
        """);
    sections.put(
        "roles",
        """
        select id, role, scope_kind as "scopeKind", scope_id as "scopeId", capacity, state,
          valid_from as "from", valid_until as "until"
        from role_grant where person_id = :person order by valid_from, id
        """);
    sections.put(
        "agreements",
        """
        select id, membership_id as "membershipId", hub_reads as "hubReads",
          network_reads as "networkReads", signed_at as "signedAt"
        from agreement where signed_by = :person order by signed_at, id
        """);
    sections.put(
        "registerImports",
        """
        select id, started_at as "startedAt", state from register_import
        where imported_by = :person order by started_at, id
        """);
    sections.put(
        "safeguardingContactsConfirmed",
        """
        select id, school_id as "schoolId", authority_code as "authorityCode", part,
          confirmed_on as "confirmedOn"
        from safeguarding_contact where confirmed_by = :person order by id
        """);
    sections.put(
        SHOWN,
        """
        select id, school_id as "schoolId", shown_on as "shownOn"
        from safeguarding_showing where person_id = :person order by first_at, id
        """);
    sections.put(
        "tasks",
        """
        select t.id, t.service, t.kind, t.subject_id as "subjectId", t.opened_at as "openedAt",
          t.due_on as "dueOn", t.closed_at as "closedAt"
        from task_person p join task t on t.id = p.task_id and t.service = p.service
        where p.person_id = :person order by t.opened_at, t.id
        """);
    sections.put(
        "mails",
        """
        select id, kind, subject, text, state, made_at as "madeAt", sent_at as "sentAt"
        from mail where person_id = :person order by made_at, id
        """);
    sections.put(
        "mailPreferences", "select wishes from mail_preferences where person_id = :person");
    sections.put(
        "notices",
        """
        select task_id as "taskId", occasion, made_at as "madeAt"
        from notice where person_id = :person order by made_at, task_id
        """);
    return sections;
  }
}
