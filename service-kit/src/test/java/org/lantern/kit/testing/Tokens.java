package org.lantern.kit.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Base64;

/** Signed access tokens as an identity provider would give them. */
public final class Tokens {
  public static final String ISSUER = "https://identity.test/realms/lantern";
  public static final String AUDIENCE = "lantern";
  private static final KeyPair KEY = newKey();

  private Tokens() {}

  private static KeyPair newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String publicKey() {
    return Base64.getEncoder().encodeToString(KEY.getPublic().getEncoded());
  }

  /** A good token of somebody whose subject is their mail address. */
  public static String of(String address) {
    return sign(claims(address));
  }

  /** Good claims, to be spoilt by a test. */
  public static JwtClaimsBuilder claims(String address) {
    return Jwt.issuer(ISSUER)
        .audience(AUDIENCE)
        .subject("subject of " + address)
        .claim("email", address)
        .claim("email_verified", true)
        .expiresIn(Duration.ofMinutes(5));
  }

  public static String sign(JwtClaimsBuilder claims) {
    return claims.sign(KEY.getPrivate());
  }

  /** Signed with a key that nobody trusts. */
  public static String signedByAnother(JwtClaimsBuilder claims) {
    PrivateKey another = newKey().getPrivate();
    return claims.sign(another);
  }
}
