package org.lantern.gateway.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The gateway's own refusals: problem details for programs, a plain page for people. */
public final class Problems {
  public static final String MEDIA_TYPE = "application/problem+json";
  public static final String RETRY_SECONDS = "5";

  private Problems() {}

  public static boolean isForPrograms(RoutingContext context) {
    String path = context.normalizedPath();
    return path.equals("/api") || path.startsWith("/api/");
  }

  private static String kind(int status) {
    return switch (status) {
      case 400 -> "unreadable";
      case 401 -> "not-signed-in";
      case 403 -> "not-allowed";
      case 404 -> "not-found";
      case 405 -> "wrong-method";
      case 413 -> "too-large";
      case 503 -> "unavailable";
      default -> "unexpected";
    };
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Please correct the request";
      case 401 -> "Not signed in";
      case 403 -> "Not allowed";
      case 404 -> "Not found";
      case 405 -> "Not taken";
      case 413 -> "Too large";
      case 503 -> "Away for a moment";
      default -> "Something went wrong";
    };
  }

  /** The problem as bytes; the same members as the services write. */
  public static Buffer body(RoutingContext context, int status, String detail) {
    return new JsonObject()
        .put("type", "/problems/" + kind(status))
        .put("title", title(status))
        .put("status", status)
        .put("detail", detail)
        .put("instance", context.normalizedPath())
        .toBuffer();
  }

  /** Ends the request with a refusal in the form its sender reads. */
  public static void send(RoutingContext context, int status, String detail) {
    HttpServerResponse response = context.response();
    if (response.ended()) {
      return;
    }
    if (response.headWritten()) {
      context.request().connection().close();
      return;
    }
    if (!context.request().isEnded()) {
      context.request().resume();
    }
    response.setStatusCode(status).putHeader("Cache-Control", "no-store");
    if (status == 503) {
      response.putHeader("Retry-After", RETRY_SECONDS);
    }
    if (isForPrograms(context)) {
      if (status == 401 && !response.headers().contains("WWW-Authenticate")) {
        response.putHeader("WWW-Authenticate", "Bearer");
      }
      response.putHeader("Content-Type", MEDIA_TYPE).end(body(context, status, detail));
    } else {
      response.putHeader("Content-Type", "text/html; charset=utf-8").end(page(status, detail));
    }
  }

  private static String page(int status, String detail) {
    return """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>%1$s - Lantern</title>
        <link rel="stylesheet" href="/assets/lantern.css"></head>
        <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">To the start page</a></p></main>
        </body></html>
        """
        .formatted(title(status), detail);
  }
}
