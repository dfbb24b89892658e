package org.lantern.gateway.web.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.gateway.web.PersonCalls;

/**
 * The reviews somebody gave: their own, or for administrators anybody's. What may be read the
 * services decide; the page shows no more than they tell.
 */
@Path("/reviews-given")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ReviewsGivenPage {
  private final PersonCalls calls;
  private final URI school;
  private final URI review;
  private final ObjectMapper json;

  ReviewsGivenPage(
      PersonCalls calls,
      @ConfigProperty(name = "gateway.school") URI school,
      @ConfigProperty(name = "gateway.review") URI review,
      ObjectMapper json) {
    this.calls = calls;
    this.school = school;
    this.review = review;
    this.json = json;
  }

  /** The page's template. */
  @CheckedTemplate(basePath = "")
  static class Templates {
    static native TemplateInstance reviewsGiven(ReviewsGiven record);
  }

  /** Who is not linked yet is shown how to be. */
  @GET
  public Response own() throws IOException, InterruptedException {
    HttpResponse<String> me = calls.ask(school, "GET", "/api/v1/me");
    if (me.statusCode() == 403) {
      return Response.seeOther(URI.create("/")).build();
    }
    JsonNode person = json.readTree(body(me));
    return page(person.path("name").asText(), person.path("personId").asText());
  }

  @GET
  @Path("/{personId}")
  public Response of(@PathParam("personId") UUID personId)
      throws IOException, InterruptedException {
    HttpResponse<String> person = calls.ask(school, "GET", "/api/v1/people/" + personId);
    return page(json.readTree(body(person)).path("name").asText(), personId.toString());
  }

  private Response page(String name, String personId) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        calls.ask(review, "GET", "/api/v1/reviewers/" + personId + "/record");
    ReviewsGiven.Record record = json.readValue(body(answer), ReviewsGiven.Record.class);
    return Response.ok(Templates.reviewsGiven(new ReviewsGiven(name, record))).build();
  }

  private static String body(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() == 403 || answer.statusCode() == 404) {
      throw new WebApplicationException(404);
    }
    if (answer.statusCode() != 200) {
      throw new IOException("a service answered " + answer.statusCode());
    }
    return answer.body();
  }
}
