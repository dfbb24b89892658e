package org.lantern.review.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Programmes over HTTP. */
@Path("/api/v1/programmes")
public class ProgrammeResource {
  private final ProgrammeService service;

  ProgrammeResource(ProgrammeService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(value = ProgrammeResponse.class, responseCode = "201")
  public Response offer(
      @NotNull @Valid OfferProgrammeRequest request, @HeaderParam("Idempotency-Key") String key) {
    ProgrammeResponse made = service.offer(request, key);
    return Versions.created("/api/v1/programmes/" + made.id(), new Versioned<>(made, 0));
  }

  @GET
  @RolesAllowed(Role.Name.LINKED)
  public PageResponse<ProgrammeResponse> list(
      @QueryParam("frameworkId") UUID frameworkId, @BeanParam PageQuery page) {
    return service.list(frameworkId, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Role.Name.LINKED)
  public ProgrammeResponse get(@PathParam("id") UUID id) {
    return service.get(id);
  }
}
