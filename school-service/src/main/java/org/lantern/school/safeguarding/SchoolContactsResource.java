package org.lantern.school.safeguarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.lantern.kit.actor.Role;

/** Whom to call about a child of one school, over HTTP. */
@Path("/api/v1/schools/{id}/safeguarding-contacts")
@RolesAllowed(Role.Name.LINKED)
public class SchoolContactsResource {
  private final SafeguardingContactService service;

  SchoolContactsResource(SafeguardingContactService service) {
    this.service = service;
  }

  @GET
  public SchoolContactsResponse of(@PathParam("id") UUID id) {
    return service.of(id);
  }
}
