package org.lantern.gateway.edge;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * What every request meets first and every answer last: correlation, security headers, a check that
 * changes come from our own pages, and the form of the gateway's refusals.
 */
@Singleton
public class EdgeFilter {
  public static final String CORRELATION_ID = "X-Correlation-Id";
  public static final String TRACEPARENT = "traceparent";

  private static final Logger LOG = Logger.getLogger(EdgeFilter.class);
  private static final int FIRST = -10_000;
  private static final int LAST = 30_000;
  private static final Pattern SAFE_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
  private static final Pattern SAFE_TRACE =
      Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
  private static final String IDENTITY_AWAY =
      "The sign-in service cannot be reached. Nothing was changed. Please try again shortly.";

  private static final String CONTENT_POLICY = "Content-Security-Policy";

  /** What a service says of a file that somebody uploaded; it holds beside our own policy. */
  private static final String SANDBOX = "sandbox";

  private static final Map<String, String> SECURITY_HEADERS =
      Map.of(
          CONTENT_POLICY,
          "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
              + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
          "Strict-Transport-Security",
          "max-age=31536000",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  void register(@Observes Router router) {
    router.route().order(FIRST).handler(this::first);
    router.route().order(FIRST + 1).failureHandler(this::failed);
    router
        .route()
        .order(LAST)
        .handler(context -> Problems.send(context, 404, "There is nothing at this address."));
  }

  private void first(RoutingContext context) {
    String id = correlate(context);
    context.addHeadersEndHandler(done -> dress(context, id));
    if (comesFromElsewhere(context)) {
      Problems.send(context, 403, "This change did not come from a page of Lantern.");
      return;
    }
    context.next();
  }

  private static String correlate(RoutingContext context) {
    MultiMap headers = context.request().headers();
    String id = headers.get(CORRELATION_ID);
    if (id == null || !SAFE_ID.matcher(id).matches()) {
      id = randomHex(16);
      headers.set(CORRELATION_ID, id);
    }
    String trace = headers.get(TRACEPARENT);
    if (trace == null || !SAFE_TRACE.matcher(trace).matches()) {
      headers.set(TRACEPARENT, "00-" + randomHex(16) + "-" + randomHex(8) + "-01");
      headers.remove("tracestate");
    }
    return id;
  }

  private static void dress(RoutingContext context, String id) {
    MultiMap headers = context.response().headers();
    boolean sandboxed = SANDBOX.equals(headers.get(CONTENT_POLICY));
    SECURITY_HEADERS.forEach(headers::set);
    if (sandboxed) {
      headers.set(CONTENT_POLICY, SANDBOX + "; " + SECURITY_HEADERS.get(CONTENT_POLICY));
    }
    headers.set(CORRELATION_ID, id);
    headers.remove("Server");
    if (!Problems.isForPrograms(context) && !context.normalizedPath().startsWith("/assets/")) {
      headers.set("Cache-Control", "no-store");
    }
  }

  /** A browser says where an unsafe request comes from; programs with tokens do not. */
  private static boolean comesFromElsewhere(RoutingContext context) {
    if (SAFE_METHODS.contains(context.request().method().name())
        || Problems.isForPrograms(context)) {
      return false;
    }
    String site = context.request().getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin");
    }
    String origin = context.request().getHeader("Origin");
    String host = context.request().getHeader("Host");
    return origin == null || host == null || !origin.replaceFirst("^https?://", "").equals(host);
  }

  private void failed(RoutingContext context) {
    Throwable failure = context.failure();
    boolean programs = Problems.isForPrograms(context);
    switch (failure) {
      case AuthenticationRedirectException redirect -> context.next();
      case AuthenticationCompletionException broken when !programs ->
          Problems.send(context, 401, "Signing in did not work. Please try again.");
      case UnauthorizedException missing when !programs -> context.next();
      case AuthenticationFailedException bad when !programs -> context.next();
      case UnauthorizedException missing -> refuseToken(context, missing);
      case AuthenticationFailedException bad -> refuseToken(context, bad);
      case ForbiddenException forbidden ->
          Problems.send(
              context,
              403,
              "None of your roles may do this. Ask an administrator of your network who may.");
      case null, default -> unexpected(context, failure);
    }
  }

  private static void refuseToken(RoutingContext context, Throwable failure) {
    if (isIdentityAway(failure)) {
      Problems.send(context, 503, IDENTITY_AWAY);
      return;
    }
    context.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    Problems.send(context, 401, "Send a valid access token; one that has expired is fetched anew.");
  }

  private static void unexpected(RoutingContext context, Throwable failure) {
    if (isIdentityAway(failure)) {
      Problems.send(context, 503, IDENTITY_AWAY);
      return;
    }
    int status = context.statusCode() >= 400 ? context.statusCode() : 500;
    if (status >= 500) {
      LOG.errorf(failure, "%s %s failed", context.request().method(), context.normalizedPath());
    }
    Problems.send(context, status, "Please try again; if it happens again, report the time.");
  }

  private static boolean isIdentityAway(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OIDCException || cause instanceof ConnectException) {
        return true;
      }
    }
    return false;
  }

  private static String randomHex(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
