package org.lantern.gateway.personaldata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.lantern.gateway.edge.Problems;

/**
 * What all services keep of a person in one document, whole or not at all. Who may read it, each
 * service decides by itself.
 */
@Path("/api/v1/personal-data/{personId}")
@Authenticated
@Blocking
public class PersonalDataResource {
  private static final Logger LOG = Logger.getLogger(PersonalDataResource.class);

  private final Bundles bundles;
  private final ObjectMapper json;

  PersonalDataResource(Bundles bundles, ObjectMapper json) {
    this.bundles = bundles;
    this.json = json;
  }

  @GET
  public Response of(@PathParam("personId") UUID personId, @Context RoutingContext context)
      throws JsonProcessingException {
    try {
      return whole(bundles.of(personId, context), context);
    } catch (CompletionException e) {
      LOG.warnf("%s: a service did not answer", context.normalizedPath());
      return away(context);
    }
  }

  private Response whole(Map<String, HttpResponse<String>> answers, RoutingContext context)
      throws JsonProcessingException {
    ObjectNode document = json.createObjectNode();
    for (var answer : answers.entrySet()) {
      HttpResponse<String> part = answer.getValue();
      if (part.statusCode() >= 500) {
        return away(context);
      }
      if (part.statusCode() != 200) {
        return refused(part);
      }
      document.set(answer.getKey(), json.readTree(part.body()));
    }
    return Response.ok(document.toString(), MediaType.APPLICATION_JSON).build();
  }

  private static Response refused(HttpResponse<String> part) {
    return Response.status(part.statusCode()).type(Problems.MEDIA_TYPE).entity(part.body()).build();
  }

  private static Response away(RoutingContext context) {
    String detail =
        "One of the services is away, and half a document would mislead. Please try again shortly.";
    return Response.status(503)
        .header("Retry-After", 5)
        .type(Problems.MEDIA_TYPE)
        .entity(Problems.body(context, 503, detail).toString())
        .build();
  }
}
