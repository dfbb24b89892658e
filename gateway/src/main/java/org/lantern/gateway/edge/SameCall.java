package org.lantern.gateway.edge;

import io.vertx.ext.web.RoutingContext;
import java.net.http.HttpRequest;
import java.util.List;

/** What the gateway asks by itself belongs to the call in whose course it asks. */
public final class SameCall {
  private static final List<String> PASSED_ON =
      List.of(EdgeFilter.CORRELATION_ID, EdgeFilter.TRACEPARENT);

  private SameCall() {}

  /** The request with the ids that {@link EdgeFilter} has checked or made. */
  public static HttpRequest.Builder of(RoutingContext context, HttpRequest.Builder request) {
    PASSED_ON.forEach(name -> request.setHeader(name, context.request().getHeader(name)));
    return request;
  }
}
