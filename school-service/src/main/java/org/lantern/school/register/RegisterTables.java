package org.lantern.school.register;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.lantern.kit.csv.CopyText;
import org.lantern.kit.csv.CsvFault;
import org.lantern.kit.problem.DatabaseFailure;
import org.lantern.kit.problem.Refusal;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The set-based half of an import: COPY into a staging table, then one merge. */
@Singleton
class RegisterTables {
  private static final long ONE_AT_A_TIME = 0x726567697374L;
  private static final int TELL_EVERY = 1_000;
  private static final String COLUMNS =
      RegisterColumn.STORED.stream()
          .map(RegisterColumn::databaseColumn)
          .collect(Collectors.joining(", "));

  /** Only these columns count as a change; the register touches others daily. */
  private static final String HASH =
      "sha256(convert_to(row(%s)::text, 'UTF8'))"
          .formatted(
              RegisterColumn.STORED.stream()
                  .map(column -> "r." + column.databaseColumn())
                  .collect(Collectors.joining(", ")));

  private static final String TAKEN =
      """
      not r.bad and not exists (select 1 from former_number f where f.urn = r.urn)
      """;

  /** Schools that stand as they are get neither a lock nor a line in the write-ahead log. */
  private static final String CHANGE =
      """
      update school s set (%1$s, register_hash) = row(%2$s, %3$s), version = s.version + 1
      from register_row r
      where r.urn = s.urn and %4$s and s.register_hash is distinct from %3$s
      returning s.id
      """
          .formatted(
              COLUMNS,
              RegisterColumn.STORED.stream()
                  .map(column -> "r." + column.databaseColumn())
                  .collect(Collectors.joining(", ")),
              HASH,
              TAKEN);

  /** Nobody else gives a school a number: imports come one at a time. */
  private static final String ADD =
      """
      insert into school (%1$s, register_hash)
      select %1$s, %2$s from register_row r
      where %3$s and not exists (select 1 from school s where s.urn = r.urn)
      """
          .formatted(COLUMNS, HASH, TAKEN);

  /** A school that an earlier edition knew and this one does not is flagged, never deleted. */
  private static final String MISSING =
      """
      update school s set missing_since = ? where urn is not null and missing_since is null
        and not exists (select 1 from register_row r where r.urn = s.urn)
      """;

  private static final String BACK =
      """
      update school s set missing_since = null where missing_since is not null
        and exists (select 1 from register_row r where r.urn = s.urn)
      """;

  private static final String TRUSTS =
      """
      insert into trust as t (code, name)
        select trust_code, max(coalesce(trust_name, trust_code)) from register_row
        where trust_code is not null and not bad group by trust_code
      on conflict (code) do update set name = excluded.name, version = t.version + 1
      where t.name <> excluded.name
      """;

  private static final String DOUBLES =
      """
      update register_row set bad = true
      where urn in (select urn from register_row group by urn having count(*) > 1)
      returning line, urn
      """;

  private final DataSource dataSource;

  RegisterTables(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * What a merge did.
   *
   * @param changed the schools that were there and are different now
   * @param missing schools that this edition no longer has
   * @param back schools that it has again
   */
  record Merged(int added, List<UUID> changed, int missing, int back) {}

  /** Lets one import run at a time, until the transaction ends. */
  void takeTurn() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select pg_try_advisory_xact_lock(" + ONE_AT_A_TIME + ")")) {
      row.next();
      if (!row.getBoolean(1)) {
        throw new Refusal.AlreadyThere(
            "Another import is running. Wait until it has ended, then send the file again.");
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /**
   * Streams the file's rows into the staging table.
   *
   * @param progress told now and then how many were read
   */
  void load(RegisterFile file, IntConsumer progress) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate register_row");
      copy(connection.unwrap(PGConnection.class), file, progress);
      setDoublesApart(statement, file);
      statement.execute("analyze register_row (urn)");
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static void copy(PGConnection connection, RegisterFile file, IntConsumer progress)
      throws SQLException {
    CopyIn copy =
        connection.getCopyAPI().copyIn("copy register_row (line, bad, " + COLUMNS + ") from stdin");
    try {
      CopyText text = new CopyText(copy);
      for (RegisterFile.Entry entry = file.next(); entry != null; entry = file.next()) {
        text.write(stored(entry));
        if (file.rows() % TELL_EVERY == 0) {
          progress.accept(file.rows());
        }
      }
      text.end();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /** A bad entry keeps its number alone. */
  private static String[] stored(RegisterFile.Entry entry) {
    Stream<String> values =
        RegisterColumn.STORED.stream()
            .map(
                column ->
                    !entry.isBad() || column == RegisterColumn.URN
                        ? entry.values()[column.ordinal()]
                        : null);
    return Stream.concat(Stream.of(Long.toString(entry.line()), entry.isBad() ? "t" : "f"), values)
        .toArray(String[]::new);
  }

  /** Of a school that stands on several lines nobody knows which is right. */
  private static void setDoublesApart(Statement statement, RegisterFile file) throws SQLException {
    try (ResultSet rows = statement.executeQuery(DOUBLES)) {
      while (rows.next()) {
        file.bad()
            .add(
                new CsvFault(
                    rows.getLong("line"),
                    RegisterColumn.URN.header(),
                    "names " + rows.getString("urn") + ", which stands on more than one line"));
      }
    }
  }

  /**
   * Takes the staged rows over.
   *
   * @param complete whether every school that is not staged is missing from the edition
   */
  Merged merge(boolean complete, LocalDate today) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      int missing = complete ? update(connection, MISSING, today) : 0;
      int back = update(connection, BACK);
      update(connection, TRUSTS);
      List<UUID> changed = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery(CHANGE)) {
        while (rows.next()) {
          changed.add(rows.getObject("id", UUID.class));
        }
      }
      int added = update(connection, ADD);
      return new Merged(added, changed, missing, back);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static int update(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.executeUpdate();
    }
  }
}
