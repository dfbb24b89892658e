package org.lantern.gateway.personaldata;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.gateway.web.PersonCalls;

/**
 * Asks a service as pages do, where a token is enough to come in; and something that goes wrong.
 */
@Path("/api/v1/asked-as-a-page")
@Authenticated
@Blocking
public class AskedAsAPage {
  private final PersonCalls calls;
  private final URI school;

  AskedAsAPage(PersonCalls calls, @ConfigProperty(name = "gateway.school") URI school) {
    this.calls = calls;
    this.school = school;
  }

  @GET
  @Path("/{personId}")
  @Produces(MediaType.APPLICATION_JSON)
  public String ask(@PathParam("personId") String personId)
      throws IOException, InterruptedException {
    return calls.ask(school, "GET", "/api/v1/people/" + personId + "/bundle").body();
  }

  @GET
  public String fail() {
    throw new IllegalStateException("a defect");
  }
}
