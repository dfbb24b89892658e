package org.lantern.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lantern.gateway.edge.Problems;

/**
 * The route table: what begins with a known prefix goes to its service, after the permissions of
 * application.properties have been asked.
 */
@Singleton
public class ProxyRoutes {
  /** Before Quarkus' own limit, whose answer has no body. */
  private static final int BEFORE_LIMIT = -3;

  private static final Set<HttpMethod> METHODS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE);
  private static final List<String> AMBIGUOUS = List.of("%2f", "%5c", "%00", "\\", ";");

  void register(@Observes Router router, Vertx vertx, RouteSettings settings) {
    settings
        .routes()
        .forEach(
            (name, route) -> {
              Upstream upstream = new Upstream(vertx, name, route);
              for (String prefix : route.prefixes()) {
                router
                    .route(prefix + "/*")
                    .order(BEFORE_LIMIT)
                    .handler(context -> checkLength(vertx, context, upstream));
                router.route(prefix + "/*").handler(context -> forward(vertx, context, upstream));
              }
            });
  }

  private static void checkLength(Vertx vertx, RoutingContext context, Upstream upstream) {
    String length = context.request().getHeader("Content-Length");
    if (length != null && Long.parseLong(length) > upstream.largestBody()) {
      Lingering.close(vertx, context);
      Problems.send(context, 413, "At most " + upstream.largestBody() + " bytes are taken here.");
      return;
    }
    context.next();
  }

  private static void forward(Vertx vertx, RoutingContext context, Upstream upstream) {
    HttpServerRequest request = context.request();
    if (!METHODS.contains(request.method())) {
      Problems.send(context, 405, "This address does not take that method.");
      return;
    }
    String path = request.path().toLowerCase(Locale.ROOT);
    if (AMBIGUOUS.stream().anyMatch(path::contains)) {
      Problems.send(context, 400, "The address holds encoded separators; write it plainly.");
      return;
    }
    if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
      request.response().writeContinue();
    }
    Exchange exchange = new Exchange(vertx, context, upstream);
    HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), upstream.client())
        .origin(exchange::connect)
        .addInterceptor(exchange)
        .handle(request);
  }
}
