package org.lantern.review.past;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.csv.BadRows;
import org.lantern.kit.csv.CsvFault;
import org.lantern.kit.problem.DatabaseFailure;
import org.lantern.review.candidate.CandidateService;
import org.lantern.review.staffing.StaffingRule;
import org.lantern.review.staffing.Verdict;

/**
 * Asks of the staged teams those staffing rules of which the past is known. Somebody at their own
 * school is a bad line; a tie that was declared is a warning, since the visit did happen.
 */
@Singleton
class PastTeams {
  private static final String TEAMS =
      """
      select line, school_id, days, person_id from past_review_row
      where not bad and person_id is not null and part is not null order by line
      """;
  private static final String BAD = "update past_review_row set bad = true where line = any (?)";

  private final DataSource dataSource;
  private final CandidateService candidates;

  PastTeams(DataSource dataSource, CandidateService candidates) {
    this.dataSource = dataSource;
    this.candidates = candidates;
  }

  /** A visit, by its school and days. */
  private record Visit(UUID schoolId, SortedSet<LocalDate> days) {}

  /** Somebody on its team, as a line says. */
  private record Member(long line, UUID personId) {}

  void judge(BadRows bad, BadRows warned) {
    List<Long> lines = new ArrayList<>();
    read()
        .forEach(
            (visit, team) -> {
              Map<UUID, List<Verdict>> against =
                  candidates.ofThePast(
                      visit.schoolId(), visit.days(), team.stream().map(Member::personId).toList());
              for (Member member : team) {
                List<Verdict> verdicts = against.getOrDefault(member.personId(), List.of());
                if (tell(member.line(), verdicts, bad, warned)) {
                  lines.add(member.line());
                }
              }
            });
    mark(lines);
  }

  /** Answers whether the line is bad. */
  private static boolean tell(long line, List<Verdict> against, BadRows bad, BadRows warned) {
    for (Verdict verdict : against) {
      String words = "is somebody whom a rule barred on these days: " + verdict.sentence();
      CsvFault fault = new CsvFault(line, "PersonId", words);
      if (verdict.rule() == StaffingRule.OWN_SCHOOL) {
        bad.add(fault);
        return true;
      }
      warned.add(fault);
    }
    return false;
  }

  private Map<Visit, List<Member>> read() {
    Map<Visit, List<Member>> teams = new LinkedHashMap<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(TEAMS);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Date day : (Date[]) row.getArray("days").getArray()) {
          days.add(day.toLocalDate());
        }
        Visit visit = new Visit(row.getObject("school_id", UUID.class), days);
        teams
            .computeIfAbsent(visit, any -> new ArrayList<>())
            .add(new Member(row.getLong("line"), row.getObject("person_id", UUID.class)));
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
    return teams;
  }

  private void mark(List<Long> lines) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(BAD)) {
      update.setArray(1, connection.createArrayOf("bigint", lines.toArray()));
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
