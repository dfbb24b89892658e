package org.lantern.review.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versions;

/** What somebody agrees to and declares for a seat, over HTTP. */
@Path("/api/v1/seats/{id}/declaration")
@RolesAllowed(Role.Name.LINKED)
public class DeclarationResource {
  private final DeclarationService service;

  DeclarationResource(DeclarationService service) {
    this.service = service;
  }

  @GET
  @APIResponseSchema(DeclarationResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @PUT
  @APIResponseSchema(DeclarationResponse.class)
  public Response declare(
      @PathParam("id") UUID id,
      @Parameter(description = "The ETag you last read; \"0\" before anything was declared.")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid DeclareRequest request) {
    return Versions.ok(service.declare(id, request, ifMatch));
  }

  @POST
  @Path("/weigh")
  @Privileged
  @APIResponseSchema(DeclarationResponse.class)
  public Response weigh(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WeighRequest how) {
    return Versions.ok(service.weigh(id, how, ifMatch));
  }
}
