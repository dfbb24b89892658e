package org.lantern.endtoend.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.TestPlatform;
import org.lantern.platform.Person;
import org.lantern.platform.Platform;

/** What people notice while the identity provider is away. */
class IdentityIT {
  private static final Person ADMINISTRATOR = Person.of("administrator");

  @Test
  void who_is_signed_in_works_on_and_who_is_not_is_told_to_try_again() throws Exception {
    try (Platform platform = TestPlatform.start()) {
      Api api = TestPlatform.api(platform);
      api.change("POST", ADMINISTRATOR, "/api/v1/sign-ins", null, null).expect(200);
      readEverywhere(api);

      platform.keycloak().process().kill();

      readEverywhere(api);
      api.create(ADMINISTRATOR, "/api/v1/hubs", Map.of("name", "Opened meanwhile")).expect(201);
      Api another = TestPlatform.api(platform);
      assertThatThrownBy(() -> another.get(ADMINISTRATOR, "/api/v1/me"))
          .isInstanceOf(Api.Unanswered.class);

      // a front door that starts meanwhile still says what is the matter
      platform.gateway().stop();
      platform.gateway().start();
      platform.gateway().awaitReady();
      HttpResponse<String> page = page(platform);
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("try again").doesNotContain("Exception");

      platform.keycloak().start();
      platform.keycloak().awaitReady();
      another.get(ADMINISTRATOR, "/api/v1/me").expect(200);
      assertThat(page(platform).statusCode()).isEqualTo(302);
    }
  }

  private static void readEverywhere(Api api) {
    List.of("/api/v1/me", "/api/v1/reviews", "/api/v1/practices")
        .forEach(path -> api.get(ADMINISTRATOR, path).expect(200));
  }

  /** The first page as a browser asks for it that nobody has signed in with. */
  private static HttpResponse<String> page(Platform platform)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(platform.address() + "/"))
            .header("Accept", "text/html")
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
