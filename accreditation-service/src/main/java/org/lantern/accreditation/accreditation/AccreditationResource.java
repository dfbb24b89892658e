package org.lantern.accreditation.accreditation;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versions;

/** Accreditations over HTTP. */
@Path("/api/v1/accreditations")
@RolesAllowed(Role.Name.LINKED)
public class AccreditationResource {
  private final AccreditationService service;

  AccreditationResource(AccreditationService service) {
    this.service = service;
  }

  @POST
  @Path("/{id}/list")
  @APIResponseSchema(AccreditationResponse.class)
  public Response list(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ListRequest request) {
    return Versions.ok(service.list(id, request.audience(), ifMatch));
  }

  @GET
  public PageResponse<AccreditationResponse> all(
      @QueryParam("state") AccreditationState state,
      @QueryParam("schoolId") UUID schoolId,
      @QueryParam("validOn") LocalDate validOn,
      @BeanParam PageQuery page) {
    return service.list(new AccreditationSearch(state, schoolId, validOn), page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(AccreditationResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
