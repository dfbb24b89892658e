package org.lantern.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Which addresses lead to which service, and the limits on the way. */
@ConfigMapping(prefix = "gateway")
interface RouteSettings {
  /** The routes by name. */
  Map<String, Route> routes();

  /** Where school-service is. */
  URI school();

  /** Where review-service is. */
  URI review();

  /** Where accreditation-service is. */
  URI accreditation();

  /** Some addresses and the service behind them. */
  interface Route {
    /** Beginnings of paths, without a final slash. */
    List<String> prefixes();

    /** The service's address. */
    URI upstream();

    /** The largest request body. */
    @WithDefault("1M")
    MemorySize maxBodySize();

    /** How long connecting may take. */
    @WithDefault("2S")
    Duration connectTimeout();

    /** How long the service may take to answer after the last byte of the request. */
    @WithDefault("30S")
    Duration responseTimeout();

    /** How long a connection may be silent. */
    @WithDefault("60S")
    Duration idleTimeout();

    /** Connections to the service at once. */
    @WithDefault("64")
    int maxConnections();

    /** Requests that may wait for a connection. */
    @WithDefault("256")
    int maxQueued();
  }
}
