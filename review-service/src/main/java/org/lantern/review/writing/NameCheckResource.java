package org.lantern.review.writing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.lantern.kit.actor.Role;

/** Words that look like a name, while somebody writes, over HTTP. Nothing is kept. */
@Path("/api/v1/reviews/{id}/name-checks")
@RolesAllowed(Role.Name.LINKED)
public class NameCheckResource {
  private final NameCheckService service;

  NameCheckResource(NameCheckService service) {
    this.service = service;
  }

  @POST
  public NameCheckResponse check(
      @PathParam("id") UUID id, @NotNull @Valid CheckNamesRequest request) {
    return service.check(id, request);
  }
}
