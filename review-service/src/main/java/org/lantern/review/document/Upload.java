package org.lantern.review.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lantern.kit.problem.Refusal;

/**
 * A file on its way in, put down on this machine while it arrives: a slow sender holds neither
 * memory nor a connection to the database.
 */
final class Upload implements AutoCloseable {
  static final String PREFIX = "lantern-document-";
  static final String SUFFIX = ".upload";
  private static final int BUFFER = 64 * 1024;

  private final Path file;
  private long size;
  private String sha256;

  private Upload(Path file) {
    this.file = file;
  }

  /**
   * @param largest how many bytes are taken at most
   * @throws Refusal.TooLarge for more
   * @throws Refusal.AgainstTheRules for none
   */
  static Upload of(InputStream body, long largest) {
    try {
      Upload upload = new Upload(Files.createTempFile(PREFIX, SUFFIX));
      try {
        upload.take(body, largest);
        return upload;
      } catch (IOException | RuntimeException e) {
        upload.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(InputStream body, long largest) throws IOException {
    MessageDigest digest = newDigest();
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        size += read;
        if (size > largest) {
          throw new Refusal.TooLarge(
              "A document has at most %d bytes. Make it smaller, or send it in parts."
                  .formatted(largest));
        }
        out.write(buffer, 0, read);
      }
    }
    if (size == 0) {
      throw new Refusal.AgainstTheRules("The file is empty. Send it as the body.");
    }
    sha256 = HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Path file() {
    return file;
  }

  long size() {
    return size;
  }

  String sha256() {
    return sha256;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
