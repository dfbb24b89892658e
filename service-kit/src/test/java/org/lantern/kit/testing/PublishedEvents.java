package org.lantern.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.kit.event.DomainEvent;
import org.lantern.kit.inbox.ContractReading;
import org.lantern.kit.inbox.Subscription;

/**
 * The promises between services. Each published type has golden files under {@code contracts}; the
 * producer writes the newest exactly, consumers read all, and docs/events.md lists every type with
 * who consumes it.
 */
public final class PublishedEvents {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT);
  private static final Path DOCUMENT = Path.of("../docs/events.md");

  private PublishedEvents() {}

  /** The event's payload is just what its newest golden file says. */
  public static void assertKept(DomainEvent event) {
    try {
      Contracts.assertKept(newest(event.type()), JSON.writeValueAsString(event) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path newest(String type) {
    Path folder = Path.of("contracts", type);
    return files(folder).stream()
        .reduce((earlier, later) -> later)
        .orElse(folder.resolve("001.json"));
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document lists what the golden files of this service promise, and nothing else. */
  public static void assertDocumented(String service) {
    Set<String> promised =
        files(Path.of("contracts")).stream()
            .filter(Files::isDirectory)
            .map(folder -> folder.getFileName().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> documented =
        rows().stream()
            .filter(row -> row.get(1).equals(service + ".events"))
            .map(List::getFirst)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(documented).as("events of %s in %s", service, DOCUMENT).isEqualTo(promised);
  }

  /** The document names this service as a consumer of just what it subscribes to. */
  public static void assertConsumed(String service, Collection<? extends Subscription> all) {
    Set<String> subscribed =
        all.stream()
            .flatMap(each -> each.types().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> documented =
        rows().stream()
            .filter(row -> Arrays.asList(row.get(2).split(", ")).contains(service))
            .map(List::getFirst)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(documented).as("consumed by %s in %s", service, DOCUMENT).isEqualTo(subscribed);
  }

  /** A type that nobody consumes must be listed as such. */
  public static void assertNobodyIsForgotten() {
    assertThat(rows()).allMatch(row -> !row.get(2).isBlank());
  }

  /** Every golden file of every subscribed type can be read as this service reads it. */
  public static void assertReadable(Subscription subscription) {
    for (String type : subscription.types()) {
      Path folder = Path.of("..", subscription.producer() + "-service", "contracts", type);
      List<Path> promises = files(folder);
      assertThat(promises).as("golden files of %s", type).isNotEmpty();
      for (Path promise : promises) {
        ContractReading.readOlder(subscription, type, Contracts.read(promise));
      }
      ContractReading.read(subscription, type, Contracts.read(promises.getLast()));
    }
  }

  private static List<List<String>> rows() {
    return Contracts.read(DOCUMENT)
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
        .map(
            cells ->
                List.of(cells.get(0).replace("`", ""), cells.get(1).replace("`", ""), cells.get(2)))
        .toList();
  }
}
