package org.lantern.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The real PostgreSQL: durable, with one role and one database for each service and Keycloak. */
public final class Postgres {
  private static final List<String> DATABASES =
      List.of("school", "review", "accreditation", "keycloak");
  private static final String PASSWORDS_ONLY =
      """
      # Written by ./lantern up: everybody on this machine's loopback needs a password.
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128 scram-sha-256
      """;

  private final Home home;
  private final Ports ports;
  private final Secrets secrets;
  private EmbeddedPostgres server;

  Postgres(Home home, Ports ports, Secrets secrets) {
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
  }

  public void start() {
    Path data = home.data("postgres");
    Path prepared = data.resolve("prepared-for-lantern");
    try {
      server =
          EmbeddedPostgres.builder()
              .setPort(ports.database())
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              // The same letters and the same order on every machine; for a new data directory
              // alone.
              .setLocaleConfig("locale-provider", "builtin")
              .setLocaleConfig("builtin-locale", "C.UTF-8")
              // After a crash it first repeats what it had not written to its tables yet.
              .setPGStartupWait(Duration.ofSeconds(90))
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("max_connections", "150")
              .setServerConfig("shared_buffers", "128MB")
              // What somebody typed does not stand in the log of a refused statement.
              .setServerConfig("log_error_verbosity", "terse")
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("unix_socket_directories", "")
              .setConnectConfig("password", secrets.get("database.postgres"))
              .setOutputRedirector(ProcessBuilder.Redirect.appendTo(home.log("postgres").toFile()))
              .setErrorRedirector(ProcessBuilder.Redirect.appendTo(home.log("postgres").toFile()))
              .start();
      if (!Files.exists(prepared)) {
        prepare(data);
        Files.createFile(prepared);
      }
    } catch (IOException | SQLException | IllegalStateException e) {
      throw new PlatformTrouble("PostgreSQL does not start: " + e.getMessage());
    }
  }

  /** A postmaster that a killed launcher left on our data is asked to end, fast. */
  static void endLeftover(Path data) {
    Path file = data.resolve("postmaster.pid");
    try {
      if (Files.exists(file)) {
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        ProcessHandle.of(pid)
            .filter(handle -> handle.info().command().orElse("").endsWith("postgres"))
            .ifPresent(handle -> Child.end(handle, Duration.ofSeconds(15)));
      }
    } catch (IOException e) {
      throw new PlatformTrouble("Cannot read " + file);
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      return row.next();
    }
  }

  /** May have been broken off half-way before; every step can be repeated. */
  private void prepare(Path data) throws SQLException, IOException {
    try (Connection connection = connect("postgres", "postgres");
        Statement statement = connection.createStatement()) {
      for (String name : DATABASES) {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
          statement.execute("create role " + name + " login");
        }
        statement.execute(
            "alter role %s password '%s'".formatted(name, secrets.get("database." + name)));
        if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
          statement.execute("create database %s owner %s".formatted(name, name));
        }
        statement.execute("revoke all on database %s from public".formatted(name));
      }
      statement.execute(
          "alter role postgres password '%s'".formatted(secrets.get("database.postgres")));
      Files.writeString(data.resolve("pg_hba.conf"), PASSWORDS_ONLY);
      statement.execute("select pg_reload_conf()");
    }
    for (String name : DATABASES) {
      try (Connection connection = connect(name, "postgres");
          Statement statement = connection.createStatement()) {
        statement.execute("create extension if not exists btree_gist");
        statement.execute("create extension if not exists pg_trgm");
        statement.execute("create extension if not exists unaccent");
      }
    }
  }

  public String url(String database) {
    return url(ports.database(), database);
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public Connection connect(String database, String role) throws SQLException {
    return DriverManager.getConnection(url(database), role, secrets.get("database." + role));
  }

  /** The settings that decide whether a commit survives a power cut, as the server tells them. */
  public Map<String, String> durability() throws SQLException {
    Map<String, String> found = new TreeMap<>();
    try (Connection connection = connect("postgres", "postgres");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select name, setting from pg_settings where name in"
                    + " ('fsync', 'synchronous_commit', 'full_page_writes')")) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getString(2));
      }
    }
    return found;
  }

  /** Ends the server and all its processes at once, as a crash would; for faults. */
  public void kill() {
    ProcessHandle postmaster =
        ProcessHandle.of(pid()).orElseThrow(() -> new PlatformTrouble("PostgreSQL does not run"));
    Child.signal("-STOP", postmaster.pid());
    List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.children()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().join());
    stop();
  }

  /** The server's own process. */
  public long pid() {
    try {
      return Long.parseLong(
          Files.readAllLines(home.data("postgres").resolve("postmaster.pid")).getFirst().strip());
    } catch (IOException e) {
      throw new PlatformTrouble("PostgreSQL has no postmaster.pid");
    }
  }

  void stop() {
    try {
      if (server != null) {
        server.close();
      }
    } catch (IOException e) {
      throw new PlatformTrouble("PostgreSQL does not stop: " + e.getMessage());
    }
  }
}
