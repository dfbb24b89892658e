package org.lantern.gateway.health;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.gateway.edge.Problems;

/**
 * The platform's own answer to "are you there": live for a balancer in front of gateways, ready for
 * people and scripts, which is when every service is. Nothing else under /q is reachable here.
 */
@Singleton
public class HealthRoutes {
  private static final int BEFORE_PAGES = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final List<URI> services;

  HealthRoutes(
      @ConfigProperty(name = "gateway.school") URI school,
      @ConfigProperty(name = "gateway.review") URI review,
      @ConfigProperty(name = "gateway.accreditation") URI accreditation) {
    this.services = List.of(school, review, accreditation);
  }

  void register(@Observes Router router) {
    router.get("/q/health/live").order(BEFORE_PAGES).handler(context -> answer(context, true));
    router.get("/q/health/ready").order(BEFORE_PAGES).handler(this::ready);
    router
        .route("/q/*")
        .order(BEFORE_PAGES + 1)
        .handler(context -> Problems.send(context, 404, "There is nothing at this address."));
  }

  private void ready(RoutingContext context) {
    List<CompletableFuture<Boolean>> answers = services.stream().map(this::isReady).toList();
    CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
        .thenRun(
            () -> {
              boolean all = answers.stream().allMatch(CompletableFuture::join);
              context.vertx().getOrCreateContext().runOnContext(run -> answer(context, all));
            });
  }

  private CompletableFuture<Boolean> isReady(URI service) {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve("/q/health/ready")).timeout(PATIENCE).build();
    return http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
        .handle((answer, failure) -> failure == null && answer.statusCode() == 200);
  }

  private static void answer(RoutingContext context, boolean up) {
    context
        .response()
        .setStatusCode(up ? 200 : 503)
        .putHeader("Content-Type", "application/json")
        .putHeader("Cache-Control", "no-store")
        .end(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
  }
}
