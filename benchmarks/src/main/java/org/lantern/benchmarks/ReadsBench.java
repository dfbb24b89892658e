package org.lantern.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Registers;
import org.lantern.endtoend.TokenSource;
import org.lantern.platform.Person;
import org.lantern.platform.Platform;
import org.lantern.platform.PlatformTrouble;
import org.lantern.platform.Up;

/**
 * How fast the real register is read through the gateway with real tokens: a school by its id, and
 * schools by a name with a typing error, beside pgbench with the same statements; then a review and
 * who could come to it.
 */
final class ReadsBench {
  private static final Person ADMINISTRATOR = Person.ALL.getFirst();
  private static final int CLIENTS = 16;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration MEASURED = Duration.ofSeconds(20);

  void run() throws Exception {
    Path edition = Registers.real(Up.home().project());
    if (edition == null) {
      throw new PlatformTrouble("This figure needs the real register; set LANTERN_DATA.");
    }
    try (Platform platform = Bench.platform(true)) {
      platform.start();
      platform.postgres().durability().forEach(Bench::print);
      Api api = new Api(platform.address(), tokens(platform));
      api.change("POST", ADMINISTRATOR, "/api/v1/sign-ins", null, null).expect(200);
      api.upload(ADMINISTRATOR, "/api/v1/register-imports", edition).expect(201);
      Sample sample = Sample.of(platform);
      double perSecond = school(platform, sample);
      search(platform, sample);
      ReviewReads.measure(platform, api, perSecond);
    }
  }

  static TokenSource tokens(Platform platform) {
    return new TokenSource(platform.keycloak().issuer(), platform.secrets());
  }

  /** Readers with a sign-in each, so that no token is read twice as often as people do. */
  static Readers readers(Platform platform) {
    return readers(platform, ADMINISTRATOR);
  }

  static Readers readers(Platform platform, Person person) {
    return new Readers(
        platform.address(),
        IntStream.range(0, CLIENTS).mapToObj(i -> tokens(platform).of(person)).toList());
  }

  static String byId(String id) {
    return "/api/v1/schools/" + id;
  }

  static String byName(String typed) {
    return "/api/v1/schools?size=20&name=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }

  /** Answers how many are read in a second. */
  private static double school(Platform platform, Sample sample) throws Exception {
    List<String> paths = sample.ids().stream().map(ReadsBench::byId).toList();
    Readers.Measured measured = measured(platform, paths);
    Bench.print("reads.school_per_s", measured.perSecond(), "reads/s");
    measured.latencies().print("reads.school_", "ms");
    List<String> scripts = sample.ids().stream().map(sample::schoolStatements).toList();
    beside(
        "school",
        "the same statements",
        measured,
        new PgBench(platform).run(scripts, CLIENTS, MEASURED));
    return measured.perSecond();
  }

  private static void search(Platform platform, Sample sample) throws Exception {
    List<String> paths = sample.typed().stream().map(ReadsBench::byName).toList();
    Readers.Measured measured = measured(platform, paths);
    Bench.print("reads.search_per_s", measured.perSecond(), "reads/s");
    measured.latencies().print("reads.search_", "ms");
    List<String> scripts = sample.typed().stream().map(sample::searchStatements).toList();
    beside(
        "search",
        "by similarity alone",
        measured,
        new PgBench(platform).run(scripts, CLIENTS, MEASURED));
  }

  private static Readers.Measured measured(Platform platform, List<String> paths) {
    try (Readers readers = readers(platform)) {
      readers.readOn(paths, WARM_UP);
      return readers.readOn(paths, MEASURED);
    }
  }

  private static void beside(
      String what, String how, Readers.Measured measured, OptionalDouble peer) {
    String name = "reads.pgbench_" + what + "_per_s";
    String ratio = "reads." + what + "_vs_pgbench";
    if (peer.isEmpty()) {
      Bench.print(name, "no peer");
      Bench.print(ratio, "no peer");
      return;
    }
    Bench.print(name, peer.getAsDouble(), "reads/s (peer: %s by pgbench)".formatted(how));
    Bench.print(ratio, measured.perSecond() / peer.getAsDouble(), "times");
  }
}
