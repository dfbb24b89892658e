package org.lantern.gateway.web;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.lantern.gateway.edge.SameCall;

/** Calls to the services with the token of the person who is signed in. */
@Singleton
public class PersonCalls {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final AccessTokenCredential accessToken;
  private final CurrentVertxRequest current;

  PersonCalls(AccessTokenCredential accessToken, CurrentVertxRequest current) {
    this.accessToken = accessToken;
    this.current = current;
  }

  /**
   * Asks a service.
   *
   * @throws IOException when it does not answer, for which there is a page
   */
  public HttpResponse<String> ask(URI service, String method, String path)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve(path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + accessToken.getToken())
            .header("Accept", "application/json")
            .method(method, HttpRequest.BodyPublishers.noBody());
    return http.send(
        SameCall.of(current.getCurrent(), request).build(), HttpResponse.BodyHandlers.ofString());
  }
}
