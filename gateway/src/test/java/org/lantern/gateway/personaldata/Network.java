package org.lantern.gateway.personaldata;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * An identity provider and three services that answer; the last digit of the person says how: 0 is
 * nobody, with 7, 8 or 9 one of the services is away, and with 5 they say what nobody can read.
 */
public class Network implements QuarkusTestResourceLifecycleManager {
  private static final Map<String, String> AWAY =
      Map.of("people", "7", "people-in-reviews", "8", "people-in-accreditation", "9");

  private final KeyPair key = newKey();
  private HttpServer server;
  private String address;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newFixedThreadPool(4));
    address = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext(
        "/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
    server.createContext("/jwks", exchange -> answer(exchange, 200, keys()));
    server.createContext("/api/v1/", Network::bundle);
    server.createContext("/api/v1/documents/", Network::document);
    server.start();
    return Map.of(
        "quarkus.oidc.auth-server-url", address,
        "gateway.school", address,
        "gateway.review", address,
        "gateway.accreditation", address,
        "test.token", token());
  }

  private String token() {
    return Jwt.issuer(address)
        .audience("lantern")
        .subject("somebody")
        .expiresIn(Duration.ofMinutes(5))
        .jws()
        .keyId("1")
        .sign(key.getPrivate());
  }

  /** Answers what was asked, with which token and in the course of what. */
  private static void bundle(HttpExchange exchange) throws IOException {
    String[] path = exchange.getRequestURI().getPath().split("/");
    if (path[4].endsWith(AWAY.get(path[3]))) {
      answer(exchange, 503, "{}");
    } else if (path[4].endsWith("0")) {
      answer(exchange, 404, "{\"type\":\"/problems/not-found\"}");
    } else if (path[4].endsWith("5")) {
      answer(exchange, 200, "no JSON");
    } else {
      answer(
          exchange,
          200,
          "{\"asked\":\"%s\",\"by\":\"%s\",\"correlation\":\"%s\",\"trace\":\"%s\"}"
              .formatted(
                  exchange.getRequestURI(),
                  exchange.getRequestHeaders().getFirst("Authorization"),
                  exchange.getRequestHeaders().getFirst("X-Correlation-Id"),
                  exchange.getRequestHeaders().getFirst("traceparent")));
    }
  }

  /** Counts what is sent, and sends as many bytes as the address ends with. */
  private static void document(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("PUT")) {
      long size = 0;
      byte[] buffer = new byte[64 * 1024];
      for (int read = 0; read >= 0; read = exchange.getRequestBody().read(buffer)) {
        size += read;
      }
      answer(exchange, 200, "{\"size\":%d}".formatted(size));
      return;
    }
    String path = exchange.getRequestURI().getPath();
    int size = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
    exchange.getResponseHeaders().add("Content-Security-Policy", "sandbox");
    exchange.getResponseHeaders().add("Content-Disposition", "attachment; filename=\"plan.txt\"");
    exchange.sendResponseHeaders(200, size);
    exchange.getResponseBody().write(new byte[size]);
    exchange.close();
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    exchange.getRequestBody().readAllBytes();
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String discovery() {
    return """
        {"issuer":"%1$s","jwks_uri":"%1$s/jwks","authorization_endpoint":"%1$s/authorize",
         "token_endpoint":"%1$s/token","end_session_endpoint":"%1$s/logout"}
        """
        .formatted(address);
  }

  private String keys() {
    RSAPublicKey rsa = (RSAPublicKey) key.getPublic();
    return """
        {"keys":[{"kty":"RSA","kid":"1","use":"sig","alg":"RS256","n":"%s","e":"%s"}]}
        """
        .formatted(number(rsa.getModulus()), number(rsa.getPublicExponent()));
  }

  private static String number(BigInteger value) {
    byte[] bytes = value.toByteArray();
    int sign = bytes[0] == 0 ? 1 : 0;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
  }

  private static KeyPair newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    server.stop(0);
  }
}
