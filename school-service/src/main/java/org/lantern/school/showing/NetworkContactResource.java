package org.lantern.school.showing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versions;

/** Whom the network names for safeguarding, over HTTP. */
@Path("/api/v1/network-safeguarding-contact")
@RolesAllowed(Role.Name.LINKED)
public class NetworkContactResource {
  private final NetworkContactService service;

  NetworkContactResource(NetworkContactService service) {
    this.service = service;
  }

  @GET
  @APIResponseSchema(NetworkContactResponse.class)
  public Response get() {
    return Versions.ok(service.get());
  }

  @PUT
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(NetworkContactResponse.class)
  public Response name(
      @Parameter(description = "The version you last read; 0 while nobody is named.")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid NameContactRequest request) {
    return Versions.ok(service.name(request.personId(), ifMatch));
  }
}
