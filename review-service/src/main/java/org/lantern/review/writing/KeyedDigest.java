package org.lantern.review.writing;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What stays of words that are gone: keyed with the secret of the installation, so that nobody
 * guesses them from it who does not have the secret. See docs/adr/0040.
 */
@Singleton
public class KeyedDigest {
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] secret;

  KeyedDigest(@ConfigProperty(name = "lantern.link-secret") String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The same words in two things have two digests.
   *
   * @param purpose stands before what is hashed, because the same secret keys sign-ins
   * @param digest SHA-256 of the words, hexadecimal, which is what was kept of them before
   * @return 64 hexadecimal digits
   */
  public String of(String purpose, UUID thing, String digest) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      String hashed = String.join("\n", purpose, thing.toString(), digest);
      return HexFormat.of().formatHex(mac.doFinal(hashed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no " + ALGORITHM, e);
    }
  }
}
