package org.lantern.school.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versions;
import org.lantern.school.membership.MembershipResponse;

/** The agreements of a membership over HTTP; signing moves the membership. */
@Path("/api/v1/memberships/{id}")
@RolesAllowed(Role.Name.LINKED)
public class AgreementResource {
  private final AgreementService service;

  AgreementResource(AgreementService service) {
    this.service = service;
  }

  @POST
  @Path("/sign")
  @APIResponseSchema(MembershipResponse.class)
  public Response sign(
      @PathParam("id") UUID id,
      @NotNull @Valid SignAgreementRequest signed,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.sign(id, signed, ifMatch));
  }

  @GET
  @Path("/agreements")
  public List<AgreementResponse> agreements(@PathParam("id") UUID id) {
    return service.of(id);
  }
}
