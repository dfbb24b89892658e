package org.lantern.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Header;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Two worlds that differ in one secret alone. Every read by somebody from whom it is hidden must
 * come back the same in both: status, headers, body, and the statements sent for it, in order. A
 * witness who may see the secret must see a difference, or else the two worlds were one.
 */
public final class PairOfWorlds {
  /** What is another with every answer: the time, and the name under which it is logged. */
  private static final Set<String> DRAWN = Set.of("Date", "X-Correlation-Id");

  private final Runnable secret;
  private final Map<String, Supplier<Response>> hidden = new LinkedHashMap<>();
  private final Set<String> answersOnly = new HashSet<>();
  private final Map<String, Supplier<Response>> witnesses = new LinkedHashMap<>();

  private PairOfWorlds(Runnable secret) {
    this.secret = secret;
  }

  /**
   * @param secret makes the second world out of the first
   */
  public static PairOfWorlds differingIn(Runnable secret) {
    return new PairOfWorlds(secret);
  }

  /** A read that must not change. */
  public PairOfWorlds hiddenFrom(String name, Supplier<Response> read) {
    hidden.put(name, read);
    return this;
  }

  /** A read whose answer must not change, whatever was asked for it. */
  public PairOfWorlds answersAlike(String name, Supplier<Response> read) {
    answersOnly.add(name);
    return hiddenFrom(name, read);
  }

  /** A read that must change. */
  public PairOfWorlds seenBy(String name, Supplier<Response> read) {
    witnesses.put(name, read);
    return this;
  }

  public void assertHidden() {
    assertThat(hidden).as("reads from which the secret is hidden").isNotEmpty();
    assertThat(witnesses).as("witnesses of the secret").isNotEmpty();
    Map<String, Reading> before = readAll(hidden);
    Map<String, Reading> seenBefore = readAll(witnesses);
    secret.run();
    Map<String, Reading> after = readAll(hidden);
    Map<String, Reading> seenAfter = readAll(witnesses);
    List<String> told = new ArrayList<>();
    for (String name : hidden.keySet()) {
      told.addAll(before.get(name).answerAgainst(after.get(name), name));
      if (!answersOnly.contains(name)) {
        told.addAll(before.get(name).statementsAgainst(after.get(name), name));
      }
    }
    for (String name : witnesses.keySet()) {
      if (seenBefore.get(name).answer().equals(seenAfter.get(name).answer())) {
        told.add(name + ": sees the same in both worlds, so there was no secret");
      }
    }
    assertThat(told).as("what the two worlds tell").isEmpty();
  }

  private static Map<String, Reading> readAll(Map<String, Supplier<Response>> reads) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    reads.forEach((name, read) -> readings.put(name, Reading.of(read)));
    return readings;
  }

  /**
   * @param answer status, headers and body, a line each
   */
  private record Reading(List<String> answer, List<String> statements) {
    static Reading of(Supplier<Response> read) {
      Statements.Recorded<Response> recorded = Statements.during(read);
      Response response = recorded.answer();
      Stream<String> headers =
          response.getHeaders().asList().stream()
              .filter(header -> !DRAWN.contains(header.getName()))
              .map(Header::toString)
              .sorted();
      List<String> answer = new ArrayList<>(List.of("status " + response.statusCode()));
      headers.forEach(answer::add);
      // One character per byte, so that equal texts are equal bytes.
      answer.add(new String(response.asByteArray(), StandardCharsets.ISO_8859_1));
      return new Reading(answer, recorded.statements());
    }

    List<String> answerAgainst(Reading other, String name) {
      return firstDifference(name + ": answer", answer, other.answer);
    }

    List<String> statementsAgainst(Reading other, String name) {
      return firstDifference(name + ": statement", statements, other.statements);
    }

    private static List<String> firstDifference(String of, List<String> one, List<String> other) {
      for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
        String plain = i < one.size() ? one.get(i) : "nothing more";
        String hiding = i < other.size() ? other.get(i) : "nothing more";
        if (!plain.equals(hiding)) {
          return List.of(
              "%s %d of %d/%d%n  plain:  %s%n  secret: %s"
                  .formatted(of, i + 1, one.size(), other.size(), plain, hiding));
        }
      }
      return List.of();
    }
  }
}
