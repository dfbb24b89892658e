package org.lantern.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lantern.platform.Person;
import org.lantern.platform.Secrets;

/** Real access tokens of the local Keycloak, kept until shortly before they expire. */
public final class TokenSource {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration MARGIN = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Map<Person, Token> tokens = new ConcurrentHashMap<>();
  private final URI endpoint;
  private final Secrets secrets;

  public TokenSource(String issuer, Secrets secrets) {
    this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    this.secrets = secrets;
  }

  private record Token(String value, Instant until) {}

  public String of(Person person) {
    return tokens
        .compute(
            person,
            (any, known) ->
                known != null && known.until().isAfter(Instant.now()) ? known : fetch(person))
        .value();
  }

  private Token fetch(Person person) {
    String form =
        "grant_type=password&client_id=lantern-programs&scope=openid&username=%s&password=%s"
            .formatted(encoded(person.address()), encoded(secrets.get("person." + person.key())));
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .timeout(Duration.ofSeconds(20))
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 500) {
        throw new IOException("Keycloak answered " + answer.statusCode());
      }
      if (answer.statusCode() != 200) {
        throw new Reply.Unexpected("no token for " + person.key() + ": " + answer.statusCode());
      }
      JsonNode body = JSON.readTree(answer.body());
      Instant until = Instant.now().plusSeconds(body.path("expires_in").asLong()).minus(MARGIN);
      return new Token(body.path("access_token").asText(), until);
    } catch (IOException e) {
      throw new Api.Unanswered(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Api.Unanswered(new IOException(e));
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
