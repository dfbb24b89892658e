package org.lantern.school.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.personaldata.BundleResponse;

/** Everything this service keeps of a person, over HTTP. */
@Path("/api/v1/people/{id}/bundle")
@RolesAllowed(Role.Name.LINKED)
public class BundleResource {
  private final BundleService service;

  BundleResource(BundleService service) {
    this.service = service;
  }

  @GET
  public BundleResponse bundle(@PathParam("id") UUID id) {
    return service.bundle(id);
  }
}
