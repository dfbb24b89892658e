package org.lantern.school.succession;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.lantern.kit.actor.Role;

/** What came before and after a school, over HTTP. */
@Path("/api/v1/schools/{id}/succession")
@RolesAllowed(Role.Name.LINKED)
public class SuccessionResource {
  private final SuccessionService service;

  SuccessionResource(SuccessionService service) {
    this.service = service;
  }

  @GET
  public SuccessionResponse around(@PathParam("id") UUID id) {
    return service.around(id);
  }
}
