package org.lantern.review.identity;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;
import org.lantern.review.reviewer.Part;
import org.lantern.review.schoolcopy.Phase;

/**
 * Counts what {@link PeopleTables} would move, past what the reader may not know of. The history is
 * left out: its numbers would tell of everything.
 */
@Singleton
class MergePreviewTables {
  static final String SEATS = "seats";

  private static final String ASKED =
      """
      with asked as (
        select cast(? as uuid) as person, cast(? as uuid) as into_person, cast(? as uuid[]) as tied),
      hidden as (
        select r.id from review r, asked where r.subject_ids && asked.tied
        union select unnest(cast(? as uuid[])))
      """;

  /** What two ids of one person said of each other, or both of the same, or others of both. */
  private static final String SAID_TWICE =
      """
      ((f.author_id = person and f.about_id = into_person)
        or (f.author_id = into_person and f.about_id = person)
        or exists (select 1 from feedback stays where stays.review_id = f.review_id
          and ((f.author_id = person and stays.author_id = into_person
              and stays.about_id = f.about_id)
            or (f.about_id = person and stays.about_id = into_person
              and stays.author_id = f.author_id))))
      """;

  private static final String REMOVED =
      ASKED
          + """
          select 'reviewerProfile', count(*) from reviewer_profile goes
          join asked on goes.person_id = asked.person
          join reviewer_profile stays on stays.person_id = asked.into_person
          union all select 'feedback', count(*) from feedback f, asked
          where review_id not in (select id from hidden) and\s"""
          + SAID_TWICE;

  private static final String MOVING =
      ASKED
          + """
          select 'qualifications', count(*) from qualification q, asked
          where q.person_id = person and not exists (
            select 1 from qualification other where other.person_id = into_person
              and other.programme_id = q.programme_id and other.part = q.part
              and other.phase is not distinct from q.phase
              and other.valid_from is not distinct from q.valid_from)
          union all select 'trainingRecords', count(*) from training_record t, asked
          where t.person_id = person
            and (t.review_id is null or t.review_id not in (select id from hidden))
            and not exists (
              select 1 from training_record other where other.person_id = into_person
                and case when t.review_id is null
                  then other.review_id is null and other.programme_id = t.programme_id
                    and other.kind = t.kind and other.held_on = t.held_on
                  else other.review_id = t.review_id end)
          union all select 'availabilities', count(*) from availability, asked
          where person_id = person
          union all select 'assurances', count(*) from assurance, asked where person_id = person
          union all select 'requests', count(*) from request, asked
          where made_by = person and not subject_ids && tied
          union all select 'seats', count(*) from seat, asked
          where person_id = person and review_id not in (select id from hidden)
          union all select 'evidenceNotes', count(*) from evidence_note, asked
          where author_id = person and review_id not in (select id from hidden)
          union all select 'activities', count(*) from activity, asked
          where review_id not in (select id from hidden)
            and (host_leader_id = person or person = any (visitor_ids))
          union all select 'dailySummaries', count(*) from daily_summary, asked
          where written_by = person and review_id not in (select id from hidden)
          union all select 'signatures', count(*) from signature, asked
          where person_id = person and review_id not in (select id from hidden)
          union all select 'reports', count(*) from report, asked
          where review_id not in (select id from hidden)
            and ((author_id = person
                and (content is null or assurer_id is distinct from into_person))
              or (assurer_id = person and author_id <> into_person))
          union all select 'recommendations', count(*) from recommendation, asked
          where owner_id = person and not subject_ids && tied
            and review_id not in (select id from hidden)
          union all select 'feedback', count(*) from feedback f, asked
          where (author_id = person or about_id = person)
            and review_id not in (select id from hidden)
            and not\s"""
          + SAID_TWICE
          + """
          union all select 'sectionTexts', count(*)
          from report_section_text x, report_section s, report r, asked
          where x.written_by = person and s.id = x.section_id and r.id = s.report_id
            and r.review_id not in (select id from hidden)
          union all select 'selfEvaluationSections', count(*)
          from self_evaluation_section, asked
          where given_to = person and review_id not in (select id from hidden)
          union all select 'selfEvaluationTexts', count(*)
          from self_evaluation_section_text x, self_evaluation_section s, asked
          where x.written_by = person and s.id = x.section_id
            and s.review_id not in (select id from hidden)
          union all select 'analysisTexts', count(*)
          from analysis_section_text x, analysis_section s, asked
          where x.written_by = person and s.id = x.section_id
            and s.review_id not in (select id from hidden)
          union all select 'linesOfEnquiry', count(*) from line_of_enquiry, asked
          where (written_by = person or taken_by = person or answered_by = person)
            and review_id not in (select id from hidden)
          union all select 'planPoints', count(*) from plan_point, asked
          where (written_by = person or agreed_by = person)
            and review_id not in (select id from hidden)
          union all select 'documents', count(*) from document, asked
          where (uploaded_by = person or removed_by = person)
            and review_id not in (select id from hidden)
          union all select 'draftComments', count(*) from draft_comment c, report r, asked
          where c.written_by = person and r.id = c.report_id
            and r.review_id not in (select id from hidden)
          union all select 'comments', count(*) from report_comment c, report r, asked
          where c.commented_by = person and r.id = c.report_id
            and r.review_id not in (select id from hidden)
          union all select 'answers', count(*) from report_comment c, report r, asked
          where c.answered_by = person and r.id = c.report_id
            and r.review_id not in (select id from hidden)
          """;

  private static final String JOINED =
      ASKED
          + """
          select goes.programme_id, goes.part, goes.phase,
            case when (stays.ended_at is null) = (goes.ended_at is null)
                then greatest(goes.valid_until, stays.valid_until)
              when goes.ended_at is not null then goes.valid_until
              else stays.valid_until end
          from asked
          join qualification goes on goes.person_id = asked.person
          join qualification stays on stays.person_id = asked.into_person
            and stays.programme_id = goes.programme_id and stays.part = goes.part
            and stays.phase is not distinct from goes.phase
            and stays.valid_from is not distinct from goes.valid_from
          order by 1, 2, 3
          """;

  private static final String WITHOUT_ASSURER =
      ASKED
          + """
          select r.id, r.review_id from report r, asked
          where r.content is null and r.review_id not in (select id from hidden)
            and ((r.author_id = person and r.assurer_id = into_person)
              or (r.author_id = into_person and r.assurer_id = person))
          order by r.id
          """;

  private final DataSource dataSource;

  MergePreviewTables(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Of whom, and what the reader is walled off from.
   *
   * @param tied schools
   * @param onTeam reviews
   */
  record Asked(UUID person, UUID into, Collection<UUID> tied, Collection<UUID> onTeam) {}

  /** By the names the bundle has for the kinds. */
  Map<String, Integer> moving(Asked asked) {
    return counts(MOVING, asked);
  }

  /** What the other has too, or what one person does not say of themselves. */
  Map<String, Integer> removed(Asked asked) {
    return counts(REMOVED, asked);
  }

  private Map<String, Integer> counts(String sql, Asked asked) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    read(sql, asked, row -> counts.put(row.getString(1), row.getInt(2)));
    return counts;
  }

  List<JoinedQualification> joinedQualifications(Asked asked) {
    List<JoinedQualification> found = new ArrayList<>();
    read(
        JOINED,
        asked,
        row ->
            found.add(
                new JoinedQualification(
                    row.getObject(1, UUID.class),
                    Part.valueOf(row.getString(2)),
                    row.getString(3) == null ? null : Phase.valueOf(row.getString(3)),
                    row.getObject(4, LocalDate.class))));
    return found;
  }

  List<ReportWithoutAssurer> withoutAssurer(Asked asked) {
    List<ReportWithoutAssurer> found = new ArrayList<>();
    read(
        WITHOUT_ASSURER,
        asked,
        row ->
            found.add(
                new ReportWithoutAssurer(
                    row.getObject(1, UUID.class), row.getObject(2, UUID.class))));
    return found;
  }

  private void read(String sql, Asked asked, Row row) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setObject(1, asked.person());
      query.setObject(2, asked.into());
      query.setArray(3, connection.createArrayOf("uuid", asked.tied().toArray()));
      query.setArray(4, connection.createArrayOf("uuid", asked.onTeam().toArray()));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          row.take(rows);
        }
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private interface Row {
    void take(ResultSet row) throws SQLException;
  }
}
