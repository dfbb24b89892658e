package org.lantern.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final Person ADMINISTRATOR = Person.ALL.getFirst();

  void run() throws IOException, SQLException {
    Path packed = Registers.real(Up.home().project());
    if (packed == null) {
      throw new PlatformTrouble("This figure needs the real register; set LANTERN_DATA.");
    }
    Path plain = Files.createTempFile("register", ".csv");
    try (Platform platform = Bench.platform(true);
        InputStream in = new XZInputStream(Files.newInputStream(packed))) {
      Files.copy(in, plain, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      platform.start();
      measure(platform, plain);
    } finally {
      Files.delete(plain);
    }
  }

  private static void measure(Platform platform, Path plain) throws SQLException, IOException {
    TokenSource tokens = new TokenSource(platform.keycloak().issuer(), platform.secrets());
    Api api = new Api(platform.address(), tokens);
    api.change("POST", ADMINISTRATOR, "/api/v1/sign-ins", null, null).expect(200);
    platform.postgres().durability().forEach(Bench::print);
    double copy = seconds(() -> copy(platform, plain));
    double first = seconds(() -> upload(api, plain));
    double again = seconds(() -> upload(api, plain));
    double copyAfter = seconds(() -> copy(platform, plain));
    double peer = Math.min(copy, copyAfter);
    Bench.print("import.copy_s", peer, "s (peer: COPY into an unlogged table)");
    Bench.print("import.first_s", first, "s");
    Bench.print("import.again_s", again, "s");
    Bench.print("import.first_ratio_to_copy", first / peer, "times (aim 3)");
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
