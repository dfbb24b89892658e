package org.lantern.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where a local platform keeps everything: data, secrets, logs, and what runs.
 *
 * @param directory {@code .lantern} in the project, unless told otherwise
 * @param project the project's folder, where the built services are
 */
public record Home(Path directory, Path project) {
  Path data(String part) {
    return made(directory.resolve("data").resolve(part));
  }

  /** Programs unpacked once; kept by {@code --fresh}. */
  Path programs() {
    return made(directory.resolve("programs"));
  }

  public Path secrets() {
    return directory.resolve("secrets");
  }

  Path running() {
    return made(directory.resolve("running"));
  }

  public Path log(String part) {
    return made(directory.resolve("logs")).resolve(part + ".log");
  }

  /** Forgets all data and secrets. */
  void empty() {
    delete(directory.resolve("data"));
    delete(secrets());
    delete(directory.resolve("logs"));
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
