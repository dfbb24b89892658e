package org.lantern.gateway.personaldata;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.gateway.edge.SameCall;

/** Asks all services at once what they keep of a person, with the token of who asks. */
@Singleton
class Bundles {
  private static final Duration CONNECTING = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECTING)
          .build();
  private final URI school;
  private final URI review;
  private final URI accreditation;

  Bundles(
      @ConfigProperty(name = "gateway.school") URI school,
      @ConfigProperty(name = "gateway.review") URI review,
      @ConfigProperty(name = "gateway.accreditation") URI accreditation) {
    this.school = school;
    this.review = review;
    this.accreditation = accreditation;
  }

  /**
   * What each service answers, in the order in which the document names them.
   *
   * @throws CompletionException when one does not answer
   */
  Map<String, HttpResponse<String>> of(UUID person, RoutingContext context) {
    Map<String, CompletableFuture<HttpResponse<String>>> asked = new LinkedHashMap<>();
    asked.put("school", ask(school, "people", person, context));
    asked.put("review", ask(review, "people-in-reviews", person, context));
    asked.put("accreditation", ask(accreditation, "people-in-accreditation", person, context));
    Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
    asked.forEach((service, answer) -> answers.put(service, answer.join()));
    return answers;
  }

  private CompletableFuture<HttpResponse<String>> ask(
      URI service, String people, UUID person, RoutingContext context) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve("/api/v1/" + people + "/" + person + "/bundle"))
            .timeout(PATIENCE)
            .header("Authorization", context.request().getHeader("Authorization"))
            .header("Accept", "application/json");
    return http.sendAsync(
        SameCall.of(context, request).build(), HttpResponse.BodyHandlers.ofString());
  }
}
