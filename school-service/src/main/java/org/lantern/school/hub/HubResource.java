package org.lantern.school.hub;

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
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Hubs over HTTP. */
@Path("/api/v1/hubs")
public class HubResource {
  private final HubService service;

  HubResource(HubService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(value = HubResponse.class, responseCode = "201")
  public Response open(
      @NotNull @Valid HubRequest request, @HeaderParam("Idempotency-Key") String key) {
    HubResponse made = service.open(request, key);
    return Versions.created("/api/v1/hubs/" + made.id(), new Versioned<>(made, 0));
  }

  @POST
  @Path("/{id}/rename")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(HubResponse.class)
  public Response rename(
      @PathParam("id") UUID id,
      @NotNull @Valid HubRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.rename(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/close")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(HubResponse.class)
  public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.close(id, ifMatch));
  }

  @GET
  @RolesAllowed(Role.Name.LINKED)
  public PageResponse<HubResponse> list(
      @QueryParam("state") HubState state, @BeanParam PageQuery page) {
    return service.list(state, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Role.Name.LINKED)
  @APIResponseSchema(HubResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  @RolesAllowed(Role.Name.LINKED)
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
