package org.lantern.school;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Tokens;

/** Tokens that must not open anything, and what they are told. */
@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class TokenTest {
  private static final String WHO = "somebody@token.test";

  static Stream<Arguments> badTokens() {
    return Stream.of(
        Arguments.of(
            "expired",
            Tokens.sign(
                Tokens.claims(WHO)
                    .issuedAt(Instant.now().minus(Duration.ofHours(2)))
                    .expiresAt(Instant.now().minus(Duration.ofHours(1))))),
        Arguments.of(
            "wrong issuer", Tokens.sign(Tokens.claims(WHO).issuer("https://elsewhere.test"))),
        Arguments.of("wrong audience", Tokens.sign(Tokens.claims(WHO).audience("another"))),
        Arguments.of("wrong key", Tokens.signedByAnother(Tokens.claims(WHO))),
        Arguments.of("unsigned", unsigned()),
        Arguments.of("signature cut off", Tokens.of(WHO).replaceFirst("\\.[^.]*$", ".")),
        Arguments.of("no token at all", "nonsense"));
  }

  /** Algorithm none, as old libraries let pass. */
  private static String unsigned() {
    String claims =
        "{\"iss\":\"%s\",\"aud\":\"lantern\",\"sub\":\"x\",\"exp\":4102444800,\"email\":\"%s\"}"
            .formatted(Tokens.ISSUER, WHO);
    return encoded("{\"alg\":\"none\"}") + "." + encoded(claims) + ".";
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTokens")
  void opens_nothing(String what, String token) {
    given()
        .auth()
        .oauth2(token)
        .post("/api/v1/sign-ins")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-signed-in"));
  }

  @Test
  void an_address_that_is_not_verified_links_nobody() {
    String token = Tokens.sign(Tokens.claims(WHO).claim("email_verified", false));

    given()
        .auth()
        .oauth2(token)
        .post("/api/v1/sign-ins")
        .then()
        .statusCode(403)
        .body("detail", containsString("no verified mail address"));
  }

  @Test
  void an_address_that_was_not_invited_links_nobody() {
    given()
        .auth()
        .oauth2(Tokens.of("nobody@token.test"))
        .post("/api/v1/sign-ins")
        .then()
        .statusCode(403)
        .body("detail", containsString("Nobody was invited"));
  }
}
