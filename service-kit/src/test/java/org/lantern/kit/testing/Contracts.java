package org.lantern.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what a service publishes with the committed file. Run with {@code -Dcontracts=write} to
 * write files that are missing or, for OpenAPI, have changed; then look at the difference.
 */
public final class Contracts {
  private Contracts() {}

  /** Whether files are renewed instead of compared. */
  public static boolean writes() {
    return "write".equals(System.getProperty("contracts"));
  }

  /** A document that follows the code, such as OpenAPI. */
  public static void assertSame(Path file, String actual) {
    if (writes()) {
      write(file, actual);
    }
    assertThat(actual).as("%s; -Dcontracts=write renews it", file).isEqualTo(read(file));
  }

  /** A promise that is only ever added to: an existing file is never written. */
  public static void assertKept(Path file, String actual) {
    if (writes() && !Files.exists(file)) {
      write(file, actual);
    }
    assertThat(actual).as("%s is a promise; a change needs a new file", file).isEqualTo(read(file));
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("missing: " + file, e);
    }
  }
}
