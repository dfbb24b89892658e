package org.lantern.school.past;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.csv.BadRows;
import org.lantern.kit.csv.CopyText;
import org.lantern.kit.csv.CsvFault;
import org.lantern.kit.problem.DatabaseFailure;
import org.lantern.kit.problem.Refusal;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The lines of a file in the staging table: who and what they mean, and which are bad. */
@Singleton
class StagedPeople {
  static final String COLUMNS =
      "line, name, address, employer_urn, employed_from, employed_until, role, scope_kind,"
          + " scope_name, role_from, role_until, invited";

  private static final long ONE_AT_A_TIME = 0x70656f706c65L;

  /** A number that is a school's now counts before one that was. */
  private static final String MEAN =
      """
      update person_row r set
        person_id = (select a.person_id from person_address a where a.address = r.address),
        school_id = coalesce(
          (select s.id from school s where s.urn = r.employer_urn),
          (select f.school_id from former_number f where f.urn = r.employer_urn)),
        scope_id = case scope_kind
          when 'SCHOOL' then coalesce(
            (select s.id from school s where s.urn = r.scope_name),
            (select f.school_id from former_number f where f.urn = r.scope_name))
          when 'HUB' then (
            select h.id from hub h where h.state = 'OPEN' and plain(h.name) = plain(r.scope_name))
          when 'TRUST' then (select t.id from trust t where t.code = r.scope_name) end
      """;

  private static final String NEW_PEOPLE =
      """
      update person_row r set person_id = n.id, person_new = true
      from (
        select address, uuid_v7() as id
        from (select distinct address from person_row where person_id is null) d) n
      where n.address = r.address and r.person_id is null
      """;

  private static final String LOCK_PEOPLE =
      """
      select id from person where id in (select person_id from person_row where not person_new)
      order by id for no key update
      """;

  /** Whom the file means may have been merged or erased before they were locked. */
  private static final String MOVED_ON =
      """
      select 1 from person_row r
      join person p on p.id = r.person_id
      left join person_address a on a.address = r.address
      where not r.person_new and (p.state <> 'PRESENT' or a.person_id is distinct from r.person_id)
      limit 1
      """;

  /** What ended since the file was written stays ended, and what was withdrawn withdrawn. */
  private static final List<String> KNOWN =
      List.of(
          """
          update person_row r set employment_known = true from employment e
          where e.person_id = r.person_id and e.school_id = r.school_id
            and e.valid_from = r.employed_from
            and (r.employed_until is null or e.valid_until is not distinct from r.employed_until)
          """,
          """
          update person_row r set role_known = true from role_grant g
          where g.person_id = r.person_id and g.role = r.role and g.scope_kind = r.scope_kind
            and g.scope_id is not distinct from r.scope_id and g.valid_from = r.role_from
            and (g.state = 'WITHDRAWN' or r.role_until is null
              or g.valid_until is not distinct from r.role_until)
          """,
          """
          update person_row r set invitation_known = true
          from (select person_id from invitation union select person_id from sign_in_link) i
          where i.person_id = r.person_id
          """);

  private final DataSource dataSource;

  StagedPeople(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Lets one import run at a time, until the transaction ends. */
  void takeTurn() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select pg_try_advisory_xact_lock(" + ONE_AT_A_TIME + ")")) {
      row.next();
      if (!row.getBoolean(1)) {
        throw new Refusal.AlreadyThere(
            "Another import of people is running. Wait until it has ended, then send the file"
                + " again.");
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Streams the file's lines in, and finds whom and what they mean. */
  void load(PeopleFile file) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate person_row");
      copy(connection.unwrap(PGConnection.class), file);
      statement.execute("analyze person_row");
      statement.execute(MEAN);
      statement.execute(NEW_PEOPLE);
      statement.execute("analyze person_row");
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static void copy(PGConnection connection, PeopleFile file) throws SQLException {
    CopyIn copy = connection.getCopyAPI().copyIn("copy person_row (" + COLUMNS + ") from stdin");
    try {
      CopyText text = new CopyText(copy);
      for (PeopleLine line = file.next(); line != null; line = file.next()) {
        text.write(line.values());
      }
      text.end();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /** The open hubs in which lines give roles. */
  List<UUID> hubs() {
    return ids(
        "select distinct scope_id from person_row where scope_kind = 'HUB' and scope_id is not"
            + " null order by scope_id");
  }

  /** Finds bad lines; the people concerned are held until the transaction ends. */
  void judge(BadRows bad) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(LOCK_PEOPLE);
      requireStillThere(statement);
      for (String known : KNOWN) {
        statement.execute(known);
      }
      for (StagedRule rule : StagedRule.values()) {
        try (ResultSet lines = statement.executeQuery(rule.sql())) {
          while (lines.next()) {
            bad.add(new CsvFault(lines.getLong(1), rule.column(), rule.reason()));
          }
        }
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static void requireStillThere(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(MOVED_ON)) {
      if (row.next()) {
        throw new Refusal.AlreadyThere(
            "Somebody in the file was merged or erased while it was read. Send it again.");
      }
    }
  }

  /** Names and addresses stay nowhere but with the people. */
  void clear() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate person_row");
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private List<UUID> ids(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<UUID> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getObject(1, UUID.class));
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
