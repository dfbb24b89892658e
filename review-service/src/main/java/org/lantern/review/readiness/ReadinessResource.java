package org.lantern.review.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.lantern.kit.actor.Role;

/** What a review still needs before it is ready, over HTTP. */
@Path("/api/v1/reviews/{id}/readiness")
@RolesAllowed(Role.Name.LINKED)
public class ReadinessResource {
  private final ReadinessService service;

  ReadinessResource(ReadinessService service) {
    this.service = service;
  }

  @GET
  public ReadinessResponse readiness(@PathParam("id") UUID id) {
    return service.of(id);
  }
}
