package org.lantern.school.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versions;
import org.lantern.school.person.PersonDetailsResponse;

/** Removing the sign-ins of a person, over HTTP. */
@Path("/api/v1/people/{id}/remove-sign-ins")
@RolesAllowed(Role.Name.NETWORK_ADMIN)
public class SignInsResource {
  private final SignInsService service;

  SignInsResource(SignInsService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @APIResponseSchema(PersonDetailsResponse.class)
  public Response remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.remove(id, ifMatch));
  }
}
