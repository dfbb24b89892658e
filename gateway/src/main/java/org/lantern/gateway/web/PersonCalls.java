package org.lantern.gateway.web;

import io.quarkus.oidc.AccessTokenCredential;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls to the services with the token of the person who is signed in. */
@Singleton
public class PersonCalls {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final AccessTokenCredential accessToken;

  PersonCalls(AccessTokenCredential accessToken) {
    this.accessToken = accessToken;
  }

  /**
   * Asks a service.
   *
   * @throws IOException when it does not answer, for which there is a page
   */
  public HttpResponse<String> ask(URI service, String method, String path)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve(path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + accessToken.getToken())
            .header("Accept", "application/json")
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
