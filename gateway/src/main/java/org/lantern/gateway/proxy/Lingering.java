package org.lantern.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/** Closes a connection a little after the answer, so that a sender of too much reads it. */
final class Lingering {
  private static final long MILLIS = 2_000;

  private Lingering() {}

  static void close(Vertx vertx, RoutingContext context) {
    context.response().putHeader("Connection", "close");
    context.addEndHandler(
        done -> vertx.setTimer(MILLIS, fired -> context.request().connection().close()));
  }
}
