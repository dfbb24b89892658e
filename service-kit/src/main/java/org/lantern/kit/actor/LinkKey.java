package org.lantern.kit.actor;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns a sign-in (issuer and subject) into the key under which services know it: a hash keyed with
 * a secret of the installation, so that the events say nothing about the identity provider.
 */
@Singleton
public class LinkKey {
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] secret;

  LinkKey(@ConfigProperty(name = "lantern.link-secret") String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /** The key, 64 hexadecimal digits. */
  public String of(String issuer, String subject) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      byte[] hash = mac.doFinal((issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no " + ALGORITHM, e);
    }
  }
}
