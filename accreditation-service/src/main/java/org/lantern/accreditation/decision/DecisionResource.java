package org.lantern.accreditation.decision;

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

/** Decisions over HTTP. */
@Path("/api/v1/decisions")
@RolesAllowed(Role.Name.LINKED)
public class DecisionResource {
  private final DecisionService service;

  DecisionResource(DecisionService service) {
    this.service = service;
  }

  @POST
  @Path("/{id}/accredit")
  @Privileged
  @APIResponseSchema(DecisionResponse.class)
  public Response accredit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AccreditRequest request) {
    return Versions.ok(service.accredit(id, request.until(), ifMatch));
  }

  @POST
  @Path("/{id}/decline")
  @Privileged
  @APIResponseSchema(DecisionResponse.class)
  public Response decline(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest why) {
    return Versions.ok(service.decline(id, why.reason(), ifMatch));
  }

  @GET
  public PageResponse<DecisionResponse> list(
      @QueryParam("state") DecisionState state, @BeanParam PageQuery page) {
    return service.list(state, page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(DecisionResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
