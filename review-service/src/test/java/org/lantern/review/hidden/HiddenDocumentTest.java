package org.lantern.review.hidden;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.ArchitectureRules;
import org.lantern.kit.testing.Contracts;
import org.lantern.kit.testing.Operations;
import org.lantern.review.hidden.Secret.Ask;

/** docs/hidden.md lists every read and what proves that it keeps what it hides. */
class HiddenDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/hidden.md");
  private static final Path PERMISSIONS = Path.of("../docs/permissions.md");
  private static final String HEAD = "| read | what is hidden, and from whom |\n|---|---|\n";

  /** Nobody, and who is nobody here, get no further than the door. */
  private static final Set<String> AT_THE_DOOR = Set.of("anonymous", "unlinked");

  @Test
  void every_read_hides_what_a_pair_of_worlds_proves_or_says_why_it_hides_nothing() {
    Set<String> reads = new TreeSet<>(OpenReads.WHY.keySet());
    Secrets.ALL.forEach(secret -> secret.hidden().forEach(ask -> reads.add(ask.read())));

    assertThat(reads).isEqualTo(offeredReads());
  }

  @Test
  void the_document_is_the_table_of_all_pairs() {
    Map<String, List<String>> rows = new TreeMap<>();
    OpenReads.WHY.forEach((read, why) -> rows.put(read, List.of("nothing: " + why)));
    for (Secret secret : Secrets.ALL) {
      peopleByRead(secret)
          .forEach(
              (read, people) ->
                  rows.computeIfAbsent(read, any -> new ArrayList<>())
                      .add(secret.name() + " (" + String.join(", ", people) + ")"));
    }
    StringBuilder table = new StringBuilder(HEAD);
    rows.forEach(
        (read, cells) -> table.append("| `%s` | %s |%n".formatted(read, String.join("; ", cells))));

    String written = Contracts.read(DOCUMENT);
    Contracts.assertSame(DOCUMENT, written.substring(0, written.indexOf("| read |")) + table);
  }

  @Test
  void whoever_may_not_read_something_stands_in_a_pair_about_it() {
    Map<String, Set<String>> proved = new TreeMap<>();
    Secrets.ALL.forEach(
        secret ->
            peopleByRead(secret)
                .forEach(
                    (read, people) ->
                        proved.computeIfAbsent(read, any -> new TreeSet<>()).addAll(people)));
    List<String> missing = new ArrayList<>();
    refused()
        .forEach(
            (read, people) -> {
              people.removeAll(proved.getOrDefault(read, Set.of()));
              people.forEach(person -> missing.add(read + " as " + person));
            });

    assertThat(missing).isEmpty();
  }

  @Test
  void no_read_calls_anybody_else() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.net.http..",
            "jakarta.ws.rs.client..",
            "org.eclipse.microprofile.rest.client..",
            "io.vertx..",
            "org.apache.kafka.clients.producer..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(Socket|URLConnection|HttpURLConnection)")
        .check(ArchitectureRules.mainClasses("org.lantern.review"));
  }

  private static Map<String, Set<String>> peopleByRead(Secret secret) {
    return secret.hidden().stream()
        .collect(
            Collectors.groupingBy(
                Ask::read,
                TreeMap::new,
                Collectors.mapping(Ask::person, Collectors.toCollection(LinkedHashSet::new))));
  }

  private static Set<String> offeredReads() {
    return Operations.offered().stream()
        .filter(operation -> operation.startsWith("GET "))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** By each read, those whom docs/permissions.md refuses it, in words or by saying nothing. */
  private static Map<String, Set<String>> refused() {
    List<List<String>> rows =
        Contracts.read(PERMISSIONS)
            .lines()
            .dropWhile(line -> !line.equals("## review-service"))
            .skip(1)
            .takeWhile(line -> !line.startsWith("## "))
            .filter(line -> line.startsWith("| `GET") || line.startsWith("| operation"))
            .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
            .toList();
    List<String> columns = rows.getFirst();
    Map<String, Set<String>> refused = new TreeMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Set<String> people = new TreeSet<>();
      for (int i = 1; i < row.size(); i++) {
        boolean reads = row.get(i).equals("yes");
        if (!reads && !AT_THE_DOOR.contains(columns.get(i))) {
          people.add(columns.get(i).replace(' ', '-'));
        }
      }
      refused.put(row.getFirst().replace("`", ""), people);
    }
    return refused;
  }
}
