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
        select r.id from review r, asked where r.school_id = any (asked.tied)
        union select unnest(cast(? as uuid[])))
      """;

  private static final String MOVING =
      ASKED
          + """
          select 'qualifications', count(*) from qualification q, asked
          where q.person_id = person and not exists (
            select 1 from qualification other where other.person_id = into_person
              and other.programme_id = q.programme_id and other.part = q.part)
          union all select 'absences', count(*) from absence, asked where person_id = person
          union all select 'requests', count(*) from request, asked
          where made_by = person and school_id <> all (tied)
          union all select 'seats', count(*) from seat, asked
          where person_id = person and review_id not in (select id from hidden)
          union all select 'evidenceNotes', count(*) from evidence_note, asked
          where author_id = person and review_id not in (select id from hidden)
          union all select 'signatures', count(*) from signature, asked
          where person_id = person and review_id not in (select id from hidden)
          union all select 'reports', count(*) from report, asked
          where review_id not in (select id from hidden)
            and ((author_id = person
                and (content is null or assurer_id is distinct from into_person))
              or (assurer_id = person and author_id <> into_person))
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
          select goes.programme_id, goes.part, greatest(goes.valid_until, stays.valid_until)
          from asked
          join qualification goes on goes.person_id = asked.person
          join qualification stays on stays.person_id = asked.into_person
            and stays.programme_id = goes.programme_id and stays.part = goes.part
          order by 1, 2
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
    Map<String, Integer> counts = new LinkedHashMap<>();
    read(MOVING, asked, row -> counts.put(row.getString(1), row.getInt(2)));
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
                    row.getObject(3, LocalDate.class))));
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
