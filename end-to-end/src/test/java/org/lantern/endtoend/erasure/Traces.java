package org.lantern.endtoend.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lantern.endtoend.check.Databases;
import org.lantern.endtoend.check.Topics;
import org.lantern.platform.Platform;

/** Where a word stands: in any table of ours, on any topic, in any log. */
final class Traces {
  private static final String TABLES =
      "select table_name from information_schema.tables"
          + " where table_schema = 'public' and table_type = 'BASE TABLE'";

  private final Platform platform;
  private final Databases databases;
  private final Topics topics;

  Traces(Platform platform) {
    this.platform = platform;
    this.databases = new Databases(platform);
    this.topics = new Topics(platform.kafka().address());
  }

  /** Each place once, such as {@code school.person}; capitals and small letters are the same. */
  List<String> of(String word) {
    TreeSet<String> places = new TreeSet<>();
    for (String service : Databases.ALL) {
      places.addAll(tables(service, word));
      if (topics.all(service).stream().anyMatch(each -> holds(each.text(), word))) {
        places.add("topic " + service);
      }
    }
    places.addAll(logs(word));
    return new ArrayList<>(places);
  }

  private List<String> tables(String service, String word) {
    return databases.rows(service, TABLES).stream()
        .filter(
            table ->
                !databases
                    .rows(
                        service,
                        "select 1 from " + table + " t where t::text ilike ? limit 1",
                        "%" + word + "%")
                    .isEmpty())
        .map(table -> service + "." + table)
        .toList();
  }

  private List<String> logs(String word) {
    try (Stream<Path> files = Files.list(platform.home().directory().resolve("logs"))) {
      return files
          .filter(file -> holds(read(file), word))
          .map(file -> "log " + file.getFileName())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(String text, String word) {
    return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }
}
