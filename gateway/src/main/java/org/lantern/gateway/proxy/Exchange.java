package org.lantern.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.lantern.gateway.edge.Problems;

/** One request on its way to a service and back: cleaned, limited, timed. */
class Exchange implements ProxyInterceptor {
  private static final Logger LOG = Logger.getLogger(Exchange.class);
  private static final List<String> HOP_BY_HOP =
      List.of(
          "Connection",
          "Keep-Alive",
          "Proxy-Authenticate",
          "Proxy-Authorization",
          "Proxy-Connection",
          "TE",
          "Trailer",
          "Upgrade");
  private static final List<String> NOT_FORWARDED =
      List.of("Forwarded", "X-Real-IP", "Expect", "Cookie");

  private final Vertx vertx;
  private final RoutingContext context;
  private final Upstream upstream;
  private HttpClientRequest outgoing;
  private long timer = -1;
  private boolean answered;
  private boolean bodyEnded;
  private boolean timedOut;
  private boolean tooLarge;

  Exchange(Vertx vertx, RoutingContext context, Upstream upstream) {
    this.vertx = vertx;
    this.context = context;
    this.upstream = upstream;
  }

  Future<HttpClientRequest> connect(ProxyContext proxied) {
    return upstream
        .connect()
        .onSuccess(
            request -> {
              outgoing = request;
              request.exceptionHandler(failure -> LOG.debugf("to %s: %s", upstream, failure));
              if (bodyEnded) {
                startTimer();
              }
            });
  }

  /** Counts from the last byte of the request, so that a long upload is not cut off. */
  private void startTimer() {
    if (timer < 0 && !answered && outgoing != null) {
      timer = vertx.setTimer(upstream.responseTimeout().toMillis(), fired -> giveUp());
    }
  }

  private void giveUp() {
    if (!answered) {
      timedOut = true;
      outgoing.reset(0, new TimeoutException("no answer in time"));
    }
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
    ProxyRequest request = proxied.request();
    HttpServerRequest incoming = request.proxiedRequest();
    clean(request.headers(), incoming);
    String query = incoming.query();
    request.setURI(context.normalizedPath() + (query == null ? "" : "?" + query));
    Body body = request.getBody();
    request.setBody(
        Body.body(
            new LimitedStream(
                body.stream(), upstream.largestBody(), this::requestEnded, () -> tooLarge = true),
            body.length()));
    return proxied
        .sendRequest()
        .onComplete(done -> answered())
        .recover(failure -> Future.succeededFuture(refusal(request, failure)));
  }

  private void requestEnded() {
    bodyEnded = true;
    startTimer();
  }

  private void answered() {
    answered = true;
    if (timer >= 0) {
      vertx.cancelTimer(timer);
    }
  }

  private ProxyResponse refusal(ProxyRequest request, Throwable failure) {
    int status = tooLarge ? 413 : 503;
    LOG.warnf(
        "%s %s -> %s: %d (%s)",
        request.getMethod(), context.normalizedPath(), upstream, status, failure);
    ProxyResponse response =
        request
            .release()
            .response()
            .setStatusCode(status)
            .putHeader("Content-Type", Problems.MEDIA_TYPE)
            .putHeader("Cache-Control", "no-store")
            .setBody(Body.body(Problems.body(context, status, sentence())));
    if (tooLarge) {
      Lingering.close(vertx, context);
    } else {
      response.putHeader("Retry-After", "5");
    }
    return response;
  }

  private String sentence() {
    if (tooLarge) {
      return "At most " + upstream.largestBody() + " bytes are taken here.";
    }
    return timedOut
        ? "The service did not answer in time. It may still have done what you asked: look before"
            + " you send it again, with the same Idempotency-Key."
        : "This part of Lantern is away for a moment. Please try again shortly.";
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext proxied) {
    MultiMap headers = proxied.response().headers();
    dropHopByHop(headers);
    headers.remove("Set-Cookie");
    String location = headers.get("Location");
    if (location != null) {
      headers.set("Location", upstream.seenFromOutside(location));
    }
    Body body = proxied.response().getBody();
    if (body != null) {
      proxied
          .response()
          .setBody(
              Body.body(
                  new AnswerStream(body.stream(), context.request().connection()), body.length()));
    }
    return proxied.sendResponse();
  }

  private static void clean(MultiMap headers, HttpServerRequest incoming) {
    dropHopByHop(headers);
    for (String name : List.copyOf(headers.names())) {
      if (name.toLowerCase(Locale.ROOT).startsWith("x-forwarded-")) {
        headers.remove(name);
      }
    }
    NOT_FORWARDED.forEach(headers::remove);
    headers.set("X-Forwarded-For", incoming.remoteAddress().hostAddress());
    headers.set("X-Forwarded-Proto", incoming.scheme());
    if (incoming.authority() != null) {
      headers.set("X-Forwarded-Host", incoming.authority().toString());
    }
  }

  private static void dropHopByHop(MultiMap headers) {
    String named = headers.get("Connection");
    if (named != null) {
      for (String name : named.split(",")) {
        if (!name.isBlank()) {
          headers.remove(name.strip());
        }
      }
    }
    HOP_BY_HOP.forEach(headers::remove);
  }
}
