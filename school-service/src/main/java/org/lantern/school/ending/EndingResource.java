package org.lantern.school.ending;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versions;

/** Schools' endings over HTTP, for those who decide about them. */
@Path("/api/v1/school-endings")
@RolesAllowed(Role.Name.NETWORK_ADMIN)
public class EndingResource {
  private final EndingService service;

  EndingResource(EndingService service) {
    this.service = service;
  }

  @POST
  @Path("/{id}/settle")
  @Privileged
  @APIResponseSchema(EndingResponse.class)
  public Response settle(
      @PathParam("id") UUID id,
      @NotNull @Valid SettleEndingRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.settle(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/drop")
  @Privileged
  @APIResponseSchema(EndingResponse.class)
  public Response drop(
      @PathParam("id") UUID id,
      @NotNull @Valid DropEndingRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.drop(id, request, ifMatch));
  }

  @GET
  public PageResponse<EndingResponse> list(
      @QueryParam("state") EndingState state,
      @QueryParam("schoolId") UUID schoolId,
      @BeanParam PageQuery page) {
    return service.list(state, schoolId, page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(EndingResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
