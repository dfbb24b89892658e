package org.lantern.school.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;

/** People's names over HTTP. */
@Path("/api/v1/people")
@RolesAllowed(Role.Name.LINKED)
public class PersonResource {
  private final PersonService service;

  PersonResource(PersonService service) {
    this.service = service;
  }

  @GET
  public List<PersonResponse> names(@QueryParam("id") List<UUID> ids) {
    return service.names(ids);
  }

  @GET
  @Path("/{id}")
  public PersonResponse get(@PathParam("id") UUID id) {
    return service.get(id);
  }
}
