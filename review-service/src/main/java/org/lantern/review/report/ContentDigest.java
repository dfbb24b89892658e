package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.lantern.review.writing.KeyedDigest;

/**
 * What names the content of a report: SHA-256 for who reads it as it stands, and the same keyed for
 * what outlasts a removal of words. See docs/adr/0040.
 */
@Singleton
class ContentDigest {
  private static final String REPORT = "report";

  private final KeyedDigest keyed;

  ContentDigest(KeyedDigest keyed) {
    this.keyed = keyed;
  }

  /** SHA-256, hexadecimal. */
  static String of(String content) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  /**
   * What is told of a report that is frozen.
   *
   * @param digest SHA-256 of what it is frozen with
   */
  String told(UUID report, String digest) {
    return keyed.of(REPORT, report, digest);
  }
}
