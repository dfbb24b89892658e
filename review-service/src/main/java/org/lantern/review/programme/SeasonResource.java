package org.lantern.review.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Seasons of a programme over HTTP. */
@Path("/api/v1/programmes/{id}/seasons")
public class SeasonResource {
  private final SeasonService service;

  SeasonResource(SeasonService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(value = SeasonResponse.class, responseCode = "201")
  public Response make(
      @PathParam("id") UUID id,
      @NotNull @Valid SeasonRequest request,
      @HeaderParam("Idempotency-Key") String key) {
    SeasonResponse made = service.make(id, request, key);
    return Versions.created(
        "/api/v1/programmes/" + id + "/seasons/" + made.id(), new Versioned<>(made, 0));
  }

  @PUT
  @Path("/{seasonId}")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(SeasonResponse.class)
  public Response change(
      @PathParam("id") UUID id,
      @PathParam("seasonId") UUID seasonId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SeasonRequest request) {
    return Versions.ok(service.change(id, seasonId, request, ifMatch));
  }

  @GET
  @RolesAllowed(Role.Name.LINKED)
  public PageResponse<SeasonResponse> list(@PathParam("id") UUID id, @BeanParam PageQuery page) {
    return service.list(id, page);
  }

  @GET
  @Path("/{seasonId}")
  @RolesAllowed(Role.Name.LINKED)
  @APIResponseSchema(SeasonResponse.class)
  public Response get(@PathParam("id") UUID id, @PathParam("seasonId") UUID seasonId) {
    return Versions.ok(service.get(id, seasonId));
  }
}
