package org.lantern.review.objection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;

/** The objections to a review's team over HTTP. */
@Path("/api/v1/reviews/{id}/objections")
public class ReviewObjectionsResource {
  private final ObjectionService service;

  ReviewObjectionsResource(ObjectionService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Role.Name.LINKED)
  public List<ObjectionResponse> of(@PathParam("id") UUID id) {
    return service.of(id);
  }
}
