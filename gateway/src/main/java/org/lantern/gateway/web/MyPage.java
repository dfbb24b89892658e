package org.lantern.gateway.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.IdToken;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The first signed-in page: who am I, what are my roles, how do I get out. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class MyPage {
  @Inject @IdToken JsonWebToken idToken;

  private final PersonCalls calls;
  private final URI school;
  private final ObjectMapper json;

  MyPage(
      PersonCalls calls, @ConfigProperty(name = "gateway.school") URI school, ObjectMapper json) {
    this.calls = calls;
    this.school = school;
    this.json = json;
  }

  /** The pages' templates. */
  @CheckedTemplate(basePath = "")
  static class Templates {
    static native TemplateInstance me(Me me);

    static native TemplateInstance link(String name);

    static native TemplateInstance message(String title, String text);
  }

  /** What school-service says of the caller. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Me(String name, List<HeldRole> roles) {}

  /** A role as the page shows it. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record HeldRole(String role, Scope scope, String from) {
    private static final DateTimeFormatter DAY =
        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public String inWords() {
      String words = role.replace('_', ' ').replaceFirst("ADMIN$", "ADMINISTRATOR");
      return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    public String since() {
      return LocalDate.parse(from).format(DAY);
    }

    public String where() {
      return scope.kind().equals("NETWORK") ? "in the whole network" : "at one school";
    }
  }

  /** Where a role holds. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Scope(String kind, String id) {}

  @GET
  @Authenticated
  public Response me() throws IOException, InterruptedException {
    HttpResponse<String> answer = calls.ask(school, "GET", "/api/v1/me");
    return switch (answer.statusCode()) {
      case 200 -> Response.ok(Templates.me(json.readValue(answer.body(), Me.class))).build();
      case 403 -> Response.ok(Templates.link(idToken.getClaim("name"))).build();
      default -> away();
    };
  }

  /** Links the sign-in to the person who was invited, then shows them their page. */
  @POST
  @Path("link")
  @Authenticated
  public Response link() throws IOException, InterruptedException {
    HttpResponse<String> answer = calls.ask(school, "POST", "/api/v1/sign-ins");
    return switch (answer.statusCode()) {
      case 200 -> Response.seeOther(URI.create("/")).build();
      case 403 ->
          Response.status(403)
              .entity(
                  Templates.message(
                      "You are not invited yet",
                      json.readTree(answer.body()).path("detail").asText()))
              .build();
      default -> away();
    };
  }

  private static Response away() {
    return Response.status(503)
        .header("Retry-After", 5)
        .entity(
            Templates.message(
                "Away for a moment",
                "This part of Lantern cannot be reached. Please try again shortly."))
        .build();
  }

  @GET
  @Path("signed-out")
  @PermitAll
  public TemplateInstance signedOut() {
    return Templates.message("You are signed out", "Close this window, or sign in again.");
  }

  @GET
  @Path("sign-in-failed")
  @PermitAll
  public TemplateInstance signInFailed() {
    return Templates.message("Signing in did not work", "Please try again.");
  }
}
