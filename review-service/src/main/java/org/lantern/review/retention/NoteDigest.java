package org.lantern.review.retention;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What stays of a note's words: keyed with the secret of the installation, so that nobody guesses a
 * short note from it who does not have the secret.
 */
@Singleton
class NoteDigest {
  private static final String ALGORITHM = "HmacSHA256";

  /** The same secret keys sign-ins; what it is for stands before what is hashed. */
  private static final String PURPOSE = "evidence-note";

  private final byte[] secret;

  NoteDigest(@ConfigProperty(name = "lantern.link-secret") String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The same words in two notes have two digests.
   *
   * @param words SHA-256 of the words, hexadecimal, which is what was kept of them before
   * @return 64 hexadecimal digits
   */
  String of(UUID note, String words) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      String hashed = String.join("\n", PURPOSE, note.toString(), words);
      return HexFormat.of().formatHex(mac.doFinal(hashed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no " + ALGORITHM, e);
    }
  }
}
