package org.lantern.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random secrets, made at the first start and kept in a file that only its owner can read. */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Properties values = new Properties();

  public Secrets(Path folder) {
    this.file = folder.resolve("secrets.properties");
    try {
      if (!Files.exists(folder)) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      if (Files.exists(file)) {
        try (Reader in = Files.newBufferedReader(file)) {
          values.load(in);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The secret of that name, made now if there is none yet. */
  public synchronized String get(String name) {
    String value = values.getProperty(name);
    if (value == null) {
      value = random();
      values.setProperty(name, value);
      store();
    }
    return value;
  }

  private static String random() {
    byte[] bytes = new byte[30];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private void store() {
    try {
      Path next = file.resolveSibling("secrets.properties.next");
      Files.deleteIfExists(next);
      Files.createFile(
          next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (Writer out = Files.newBufferedWriter(next, StandardOpenOption.WRITE)) {
        values.store(out, "Random; made by ./lantern up. Never commit or share.");
      }
      Files.move(next, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
