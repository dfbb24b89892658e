package org.lantern.review.assurance;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Assurances over HTTP. */
@Path("/api/v1/assurances")
@RolesAllowed(Role.Name.LINKED)
public class AssuranceResource {
  private final AssuranceService service;

  AssuranceResource(AssuranceService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @RolesAllowed({Role.Name.NETWORK_ADMIN, Role.Name.HEAD})
  @APIResponseSchema(value = AssuranceResponse.class, responseCode = "201")
  public Response give(
      @NotNull @Valid GiveAssuranceRequest request, @HeaderParam("Idempotency-Key") String key) {
    AssuranceResponse made = service.give(request, key);
    return Versions.created("/api/v1/assurances/" + made.id(), new Versioned<>(made, 0));
  }

  @GET
  public PageResponse<AssuranceResponse> list(
      @QueryParam("personId") UUID personId,
      @QueryParam("schoolId") UUID schoolId,
      @QueryParam("onDay") LocalDate onDay,
      @BeanParam PageQuery page) {
    return service.list(new AssuranceSearch(personId, schoolId, onDay), page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(AssuranceResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @POST
  @Path("/{id}/revoke")
  @Privileged
  @APIResponseSchema(AssuranceResponse.class)
  public Response revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.revoke(id, ifMatch));
  }
}
