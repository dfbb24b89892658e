package org.lantern.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;

/** A service behind the gateway: its address, its connections and its limits. */
class Upstream {
  private static final int KEEP_ALIVE_SECONDS = 15;

  private final RouteSettings.Route route;
  private final HttpClient client;

  Upstream(Vertx vertx, String name, RouteSettings.Route route) {
    this.route = route;
    HttpClientOptions options =
        new HttpClientOptions()
            .setName("gateway-" + name)
            .setConnectTimeout((int) route.connectTimeout().toMillis())
            .setIdleTimeout((int) route.idleTimeout().toSeconds())
            .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
            .setMaxWaitQueueSize(route.maxQueued())
            .setDecompressionSupported(false);
    PoolOptions pool = new PoolOptions().setHttp1MaxSize(route.maxConnections());
    this.client = vertx.createHttpClient(options, pool);
  }

  HttpClient client() {
    return client;
  }

  Future<HttpClientRequest> connect() {
    URI address = route.upstream();
    return client.request(
        new RequestOptions()
            .setHost(address.getHost())
            .setPort(address.getPort())
            .setConnectTimeout(route.connectTimeout().toMillis()));
  }

  /** Where something is that the service names by its own address: here, by its path. */
  String seenFromOutside(String location) {
    String own = route.upstream().toString().replaceFirst("/$", "");
    return location.startsWith(own + "/") ? location.substring(own.length()) : location;
  }

  long largestBody() {
    return route.maxBodySize().asLongValue();
  }

  Duration responseTimeout() {
    return route.responseTimeout();
  }

  @Override
  public String toString() {
    return route.upstream().toString();
  }
}
