package org.lantern.school.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versions;

/** How the caller wishes to be told, over HTTP. */
@Path("/api/v1/me/mail-preferences")
@RolesAllowed(Role.Name.LINKED)
public class MailPreferencesResource {
  private final MailPreferencesService service;

  MailPreferencesResource(MailPreferencesService service) {
    this.service = service;
  }

  @GET
  @APIResponseSchema(MailPreferencesResponse.class)
  public Response mine() {
    return Versions.ok(service.mine());
  }

  @PUT
  @APIResponseSchema(MailPreferencesResponse.class)
  public Response choose(
      @NotNull @Valid ChooseMailRequest request, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.choose(request, ifMatch));
  }
}
