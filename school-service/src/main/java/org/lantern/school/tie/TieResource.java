package org.lantern.school.tie;

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

/** Ties over HTTP. */
@Path("/api/v1/ties")
@RolesAllowed(Role.Name.LINKED)
public class TieResource {
  private final TieService service;

  TieResource(TieService service) {
    this.service = service;
  }

  @POST
  @APIResponseSchema(value = TieResponse.class, responseCode = "201")
  public Response declare(
      @NotNull @Valid DeclareTieRequest request, @HeaderParam("Idempotency-Key") String key) {
    TieResponse made = service.declare(request, key);
    return Versions.created("/api/v1/ties/" + made.id(), new Versioned<>(made, 0));
  }

  @POST
  @Path("/{id}/confirm")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(TieResponse.class)
  public Response confirm(
      @PathParam("id") UUID id,
      @NotNull @Valid JudgeTieRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.judge(id, TieAction.CONFIRM, request, ifMatch));
  }

  @POST
  @Path("/{id}/dismiss")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(TieResponse.class)
  public Response dismiss(
      @PathParam("id") UUID id,
      @NotNull @Valid JudgeTieRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.judge(id, TieAction.DISMISS, request, ifMatch));
  }

  @POST
  @Path("/{id}/end")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(TieResponse.class)
  public Response end(
      @PathParam("id") UUID id,
      @NotNull @Valid EndTieRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.end(id, request, ifMatch));
  }

  @GET
  public PageResponse<TieResponse> list(
      @QueryParam("personId") UUID personId,
      @QueryParam("schoolId") UUID schoolId,
      @QueryParam("state") TieState state,
      @BeanParam PageQuery page) {
    return service.list(personId, schoolId, state, page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(TieResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
