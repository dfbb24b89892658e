package org.lantern.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantern.platform.Platform;
import org.lantern.platform.PlatformTrouble;

/** PostgreSQL's own load program, the peer of reads: the same statements without our stack. */
final class PgBench {
  private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final String MISSING =
      "There is no pgbench here, so reads have no peer. It comes with PostgreSQL's server package"
          + " (Debian: apt-get install postgresql; Fedora: postgresql-contrib); it needs no running"
          + " server of its own and is looked for in PATH and under /usr/lib/postgresql.";

  private final Platform platform;
  private final Optional<Path> program = program();

  PgBench(Platform platform) {
    this.platform = platform;
    if (program.isEmpty()) {
      System.err.println(MISSING);
    }
  }

  private static Optional<Path> program() {
    Stream<Path> told =
        Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "pgbench"));
    return Stream.concat(told, packaged()).filter(Files::isExecutable).findFirst();
  }

  private static Stream<Path> packaged() {
    if (!Files.isDirectory(DEBIAN)) {
      return Stream.empty();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .sorted(Comparator.reverseOrder())
          .map(each -> each.resolve("bin/pgbench"))
          .toList()
          .stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  /**
   * Runs scripts in turn with prepared statements, as the driver of the services does.
   *
   * @return scripts done in a second; empty where pgbench is not installed
   */
  OptionalDouble run(List<String> scripts, int clients, Duration window) throws Exception {
    if (program.isEmpty()) {
      return OptionalDouble.empty();
    }
    Path folder = Files.createTempDirectory("pgbench");
    try {
      return OptionalDouble.of(run(folder, command(folder, scripts, clients, window)));
    } finally {
      delete(folder);
    }
  }

  private List<String> command(Path folder, List<String> scripts, int clients, Duration window)
      throws IOException {
    List<String> command =
        new ArrayList<>(List.of(program.orElseThrow().toString(), "--no-vacuum"));
    command.addAll(List.of("--protocol=prepared", "--client=" + clients, "--jobs=1"));
    command.addAll(List.of("--time=" + window.toSeconds(), "--host=127.0.0.1"));
    command.addAll(List.of("--port=" + platform.ports().database(), "--username=school"));
    for (int i = 0; i < scripts.size(); i++) {
      Path file = Files.writeString(folder.resolve(i + ".sql"), scripts.get(i));
      command.add("--file=" + file);
    }
    command.add("school");
    return command;
  }

  private double run(Path folder, List<String> command) throws Exception {
    ProcessBuilder wanted = new ProcessBuilder(command).redirectErrorStream(true);
    wanted.environment().put("PGPASSWORD", platform.secrets().get("database.school"));
    Process process = wanted.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher rate = PER_SECOND.matcher(told);
    if (process.waitFor() != 0 || !rate.find()) {
      throw new PlatformTrouble("pgbench failed: " + told);
    }
    return Double.parseDouble(rate.group(1));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
