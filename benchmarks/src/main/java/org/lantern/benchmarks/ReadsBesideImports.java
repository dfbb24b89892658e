package org.lantern.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lantern.endtoend.Patience;
import org.lantern.platform.Platform;

/**
 * How long reads take while imports run, beside the same reads in quiet: four in five of a school
 * by its id, one a search by name. The schools read are no part of the register, so that they are
 * there before the first import.
 */
final class ReadsBesideImports {
  private static final int ROUNDS = 3;
  private static final int READ_BY_ID = 4;
  private static final Duration QUIET = Duration.ofSeconds(20);
  private static final String EMPTY = "truncate school, register_import cascade";
  private static final String SCHOOLS =
      "insert into school (name, status)"
          + " select 'Fictional School ' || n, 'Open' from generate_series(1, 100) n returning id";

  private final Platform platform;

  ReadsBesideImports(Platform platform) {
    this.platform = platform;
  }

  void measure(Consumer<Path> upload, Path before, Path after) throws Exception {
    List<String> typed = Sample.of(platform).typed();
    List<Long> during = new ArrayList<>();
    List<Long> quiet = new ArrayList<>();
    try (Readers readers = ReadsBench.readers(platform)) {
      List<String> paths = List.of();
      for (int round = 0; round < ROUNDS; round++) {
        paths = paths(empty(), typed);
        SteadyReads.during(() -> both(upload, before, after), readers, paths, during);
      }
      SteadyReads.during(() -> Patience.pass(QUIET), readers, paths, quiet);
    }
    Latencies.of(during).print("import.read_", "ms (while a first and a four-day import run)");
    Latencies.of(quiet).print("import.read_quiet_", "ms (the same without)");
  }

  private static void both(Consumer<Path> upload, Path before, Path after) {
    upload.accept(before);
    upload.accept(after);
  }

  /** Forgets the register; answers the ids of schools that are there instead. */
  private List<String> empty() throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Connection connection = platform.postgres().connect("school", "school");
        Statement statement = connection.createStatement()) {
      statement.execute(EMPTY);
      try (ResultSet rows = statement.executeQuery(SCHOOLS)) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
    }
    return ids;
  }

  private static List<String> paths(List<String> ids, List<String> typed) {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      paths.add(ReadsBench.byId(ids.get(i)));
      if (i % READ_BY_ID == READ_BY_ID - 1) {
        paths.add(ReadsBench.byName(typed.get(i % typed.size())));
      }
    }
    return paths;
  }
}
