package org.lantern.school.retention;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;

/** Deletes rows that nobody else hears of, and keeps the log. */
@Singleton
class RetentionTables {
  private static final String CLOSED = "(select id from task where closed_at < ?)";

  private static final List<String> TASKS =
      List.of(
          "delete from notice where task_id in " + CLOSED,
          "delete from task_person where task_id in " + CLOSED,
          "delete from task where closed_at < ?");

  private static final List<String> MAILS = List.of("delete from mail where ended_at < ?");
  private static final List<String> LOG = List.of("delete from retention_log where at < ?");

  private static final String NOTE =
      "insert into retention_log (at, what, before_day, deleted) values (?, ?, ?, ?)";

  private final DataSource dataSource;

  RetentionTables(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Answers how many tasks were deleted. */
  int tasksClosedBefore(Instant instant) {
    return last(TASKS, instant);
  }

  int mailsEndedBefore(Instant instant) {
    return last(MAILS, instant);
  }

  int notesBefore(Instant instant) {
    return last(LOG, instant);
  }

  private int last(List<String> statements, Instant before) {
    int deleted = 0;
    try (Connection connection = dataSource.getConnection()) {
      for (String sql : statements) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
          statement.setTimestamp(1, Timestamp.from(before));
          deleted = statement.executeUpdate();
        }
      }
      return deleted;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  void note(Instant at, String what, LocalDate before, int deleted) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(NOTE)) {
      statement.setTimestamp(1, Timestamp.from(at));
      statement.setString(2, what);
      statement.setObject(3, before);
      statement.setInt(4, deleted);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
