package org.lantern.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * {@code ./lantern dead-letters}: looks at events that could not be handled, asks for a retry, or
 * drops one. What waits parked behind it follows by itself.
 */
public final class DeadLettersCommand {
  private static final List<String> SERVICES = List.of("school", "review", "accreditation");
  private static final String LIST =
      "select id, consumer, type, aggregate_id, state, attempts, reason, at from dead_letter"
          + " where state <> 'dropped' order by consumer, aggregate_id, sequence";

  private final Postgres postgres;

  private DeadLettersCommand(Postgres postgres) {
    this.postgres = postgres;
  }

  public static void main(String[] arguments) {
    Home home = Up.home();
    Postgres postgres = new Postgres(home, Up.ports(), new Secrets(home.secrets()));
    try {
      new DeadLettersCommand(postgres).run(List.of(arguments));
    } catch (SQLException e) {
      System.err.println(
          "The database does not answer. Start the platform with ./lantern up first.");
      System.exit(1);
    } catch (PlatformTrouble trouble) {
      System.err.println(trouble.getMessage());
      System.exit(2);
    }
  }

  private void run(List<String> arguments) throws SQLException {
    switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
      case "list" -> list();
      case "retry" ->
          change(
              "update dead_letter set retry_requested = true where id = ? and state <> 'dropped'",
              arguments);
      case "drop" ->
          change(
              "update dead_letter set state = 'dropped' where id = ? and state = 'dead'",
              arguments);
      default ->
          throw new PlatformTrouble(
              "Use: ./lantern dead-letters list | retry SERVICE/ID | drop SERVICE/ID");
    }
  }

  private void list() throws SQLException {
    int found = 0;
    for (String service : SERVICES) {
      try (Connection connection = postgres.connect(service, service);
          PreparedStatement query = connection.prepareStatement(LIST);
          ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found++;
          System.out.printf(
              "%s/%d  %s  %s  aggregate %s  %s after %d attempts: %s%n",
              service,
              rows.getLong("id"),
              rows.getTimestamp("at").toInstant(),
              rows.getString("type"),
              rows.getString("aggregate_id"),
              rows.getString("state"),
              rows.getInt("attempts"),
              rows.getString("reason"));
        }
      }
    }
    System.out.println(found == 0 ? "No dead letters." : found + " in all.");
  }

  private void change(String sql, List<String> arguments) throws SQLException {
    String[] name = arguments.size() < 2 ? new String[0] : arguments.get(1).split("/");
    if (name.length != 2 || !SERVICES.contains(name[0]) || !name[1].matches("\\d+")) {
      throw new PlatformTrouble("Name the letter as the list does, for example review/7.");
    }
    try (Connection connection = postgres.connect(name[0], name[0]);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, Long.parseLong(name[1]));
      if (statement.executeUpdate() == 0) {
        throw new PlatformTrouble("There is no such dead letter.");
      }
      System.out.println("Done; the service takes it up within a second or two.");
    }
  }
}
