package org.lantern.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Registers;
import org.lantern.endtoend.TokenSource;
import org.lantern.platform.Person;
import org.lantern.platform.Platform;
import org.lantern.platform.PlatformTrouble;
import org.lantern.platform.Up;
import org.postgresql.PGConnection;
import org.tukaani.xz.XZInputStream;

/**
 * The register import, from the request through the gateway to the durable commit, beside a bare
 * COPY of the same file with all its columns into an unlogged table of the same server.
 */
final class ImportBench {
  private static final String EARLIER = "register-2025-07-14.csv.xz";
  private static final Person ADMINISTRATOR = Person.ALL.getFirst();

  void run() throws Exception {
    Path latest = Registers.real(Up.home().project());
    Path earlier = latest == null ? null : latest.resolveSibling(EARLIER);
    if (earlier == null || !Files.isReadable(earlier)) {
      throw new PlatformTrouble("This figure needs both real editions; set LANTERN_DATA.");
    }
    Path before = unpacked(earlier);
    Path after = unpacked(latest);
    try (Platform platform = Bench.platform(true)) {
      platform.start();
      measure(platform, before, after);
    } finally {
      Files.delete(before);
      Files.delete(after);
    }
  }

  private static Path unpacked(Path packed) throws IOException {
    Path plain = Files.createTempFile("register", ".csv");
    try (InputStream in = new XZInputStream(Files.newInputStream(packed))) {
      Files.copy(in, plain, StandardCopyOption.REPLACE_EXISTING);
    }
    return plain;
  }

  private static void measure(Platform platform, Path before, Path after) throws Exception {
    TokenSource tokens = new TokenSource(platform.keycloak().issuer(), platform.secrets());
    Api api = new Api(platform.address(), tokens);
    api.change("POST", ADMINISTRATOR, "/api/v1/sign-ins", null, null).expect(200);
    platform.postgres().durability().forEach(Bench::print);
    double copy = seconds(() -> copy(platform, before));
    double first;
    double fourDays;
    double again;
    try (PeakHeap heap = new PeakHeap(platform.school())) {
      first = seconds(() -> upload(api, before));
      fourDays = seconds(() -> upload(api, after));
      again = seconds(() -> upload(api, after));
      Bench.print("import.peak_heap_mb", heap.megabytes(), "MB in use at most (aim 64)");
    }
    double peer = Math.min(copy, seconds(() -> copy(platform, before)));
    Bench.print("import.copy_s", peer, "s (peer: COPY into an unlogged table)");
    Bench.print("import.first_s", first, "s");
    Bench.print("import.four_days_s", fourDays, "s (the edition four days later)");
    Bench.print("import.again_s", again, "s");
    Bench.print("import.first_ratio_to_copy", first / peer, "times (aim 3)");
    new ReadsBesideImports(platform).measure(edition -> upload(api, edition), before, after);
  }

  private static void upload(Api api, Path plain) {
    api.upload(ADMINISTRATOR, "/api/v1/register-imports", plain).expect(201);
  }

  private static void copy(Platform platform, Path plain) throws SQLException, IOException {
    try (Connection connection = platform.postgres().connect("school", "school");
        Statement statement = connection.createStatement();
        InputStream in = Files.newInputStream(plain)) {
      statement.execute("drop table if exists bench_copy");
      statement.execute("create unlogged table bench_copy (" + columns(plain) + ")");
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy bench_copy from stdin with (format csv, header, encoding 'WIN1252')",
              in,
              1 << 16);
      statement.execute("drop table bench_copy");
    }
  }

  private static String columns(Path plain) throws IOException {
    try (var lines = Files.lines(plain, java.nio.charset.StandardCharsets.ISO_8859_1)) {
      int count = lines.findFirst().orElseThrow().split(",").length;
      return java.util.stream.IntStream.range(0, count)
          .mapToObj(i -> "c" + i + " text")
          .collect(Collectors.joining(", "));
    }
  }

  /** Work that may fail as files and databases do. */
  @FunctionalInterface
  private interface Work {
    void run() throws SQLException, IOException;
  }

  private static double seconds(Work work) throws SQLException, IOException {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
