package org.lantern.gateway.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.lantern.gateway.edge.Problems;

/** A page for every failure of a page, a problem for programs; without what the exception says. */
class WebErrors {
  private static final Logger LOG = Logger.getLogger(WebErrors.class);

  @ServerExceptionMapper
  Response away(IOException e, RoutingContext context) {
    LOG.warnf("%s: a service did not answer", context.normalizedPath());
    if (Problems.isForPrograms(context)) {
      return problem(context, 503, "A service did not answer. Please try again shortly.");
    }
    return page(503, "Away for a moment", "Please try again shortly.");
  }

  @ServerExceptionMapper
  Response byFramework(WebApplicationException e, RoutingContext context) {
    int status = e.getResponse().getStatus();
    if (status < 400) {
      return e.getResponse();
    }
    if (Problems.isForPrograms(context)) {
      return problem(context, status, "There is nothing at this address.");
    }
    return status == 404
        ? page(404, "Not found", "There is nothing at this address.")
        : page(status, "This did not work", "Please go back and try again.");
  }

  @ServerExceptionMapper
  Response unexpected(RuntimeException e, RoutingContext context) {
    LOG.errorf(e, "%s failed", context.normalizedPath());
    if (Problems.isForPrograms(context)) {
      return problem(context, 500, "Nothing was changed. Please try again.");
    }
    return page(500, "Something went wrong", "Nothing was changed. Please try again.");
  }

  private static Response problem(RoutingContext context, int status, String detail) {
    Response.ResponseBuilder answer = Response.status(status).type(Problems.MEDIA_TYPE);
    if (status == 503) {
      answer.header("Retry-After", Problems.RETRY_SECONDS);
    }
    return answer.entity(Problems.body(context, status, detail).toString()).build();
  }

  private static Response page(int status, String title, String text) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML)
        .entity(MyPage.Templates.message(title, text).render())
        .build();
  }
}
