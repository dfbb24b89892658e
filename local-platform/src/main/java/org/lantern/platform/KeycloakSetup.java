package org.lantern.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Makes the realm from its file at the first start; the file holds neither users nor secrets, so
 * both are added here, from random secrets of this machine.
 */
final class KeycloakSetup {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String address;
  private final String gateway;
  private final Secrets secrets;
  private String token;

  KeycloakSetup(String address, String gateway, Secrets secrets) {
    this.address = address;
    this.gateway = gateway;
    this.secrets = secrets;
  }

  void ensure() {
    token = administratorToken();
    if (send("GET", "/admin/realms/lantern", null).statusCode() == 404) {
      require(send("POST", "/admin/realms", realm()), 201);
    }
    setGatewaySecret();
    Person.ALL.forEach(this::ensurePerson);
  }

  void add(List<Person> people) {
    token = administratorToken();
    people.forEach(this::ensurePerson);
  }

  private String administratorToken() {
    String form =
        "grant_type=password&client_id=admin-cli&username=lantern-launcher&password="
            + URLEncoder.encode(secrets.get("keycloak.administrator"), StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return json(require(send(request), 200)).get("access_token").asText();
  }

  private String realm() {
    try (InputStream file = KeycloakSetup.class.getResourceAsStream("/realm.json")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("@GATEWAY@", gateway);
    } catch (IOException e) {
      throw new PlatformTrouble("the realm file is missing from the build");
    }
  }

  private void setGatewaySecret() {
    String clients = "/admin/realms/lantern/clients";
    JsonNode found = json(require(send("GET", clients + "?clientId=lantern-gateway", null), 200));
    String id = found.get(0).get("id").asText();
    Map<String, Object> change =
        Map.of("clientId", "lantern-gateway", "secret", secrets.get("gateway.client"));
    require(send("PUT", clients + "/" + id, text(change)), 204);
  }

  private void ensurePerson(Person person) {
    Map<String, Object> user =
        Map.of(
            "username",
            person.address(),
            "email",
            person.address(),
            "emailVerified",
            true,
            "enabled",
            true,
            "firstName",
            person.firstName(),
            "lastName",
            person.lastName(),
            "requiredActions",
            List.of(),
            "credentials",
            List.of(
                Map.of(
                    "type",
                    "password",
                    "value",
                    secrets.get("person." + person.key()),
                    "temporary",
                    false)));
    int status = send("POST", "/admin/realms/lantern/users", text(user)).statusCode();
    if (status != 201 && status != 409) {
      throw new PlatformTrouble("Keycloak refuses " + person.address() + " with " + status);
    }
  }

  /** A token lasts a minute, and a crowd takes longer: a refused one is asked for anew, once. */
  private HttpResponse<String> send(String method, String path, String body) {
    HttpResponse<String> answer = sendOnce(method, path, body);
    if (answer.statusCode() != 401) {
      return answer;
    }
    token = administratorToken();
    return sendOnce(method, path, body);
  }

  private HttpResponse<String> sendOnce(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(60));
    request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    return send(request.build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new PlatformTrouble("Keycloak does not answer: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlatformTrouble("interrupted");
    }
  }

  private static HttpResponse<String> require(HttpResponse<String> answer, int status) {
    if (answer.statusCode() != status) {
      throw new PlatformTrouble(
          "Keycloak answered " + answer.statusCode() + " to " + answer.request().uri().getPath());
    }
    return answer;
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new PlatformTrouble("Keycloak answered no JSON");
    }
  }

  private static String text(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
