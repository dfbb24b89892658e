package org.lantern.review.request;

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

/** Requests for reviews over HTTP. */
@Path("/api/v1/requests")
@RolesAllowed(Role.Name.LINKED)
public class RequestResource {
  private final RequestService service;

  RequestResource(RequestService service) {
    this.service = service;
  }

  @POST
  @RolesAllowed(Role.Name.HEAD)
  @APIResponseSchema(value = RequestResponse.class, responseCode = "201")
  public Response request(
      @NotNull @Valid RequestReviewRequest request, @HeaderParam("Idempotency-Key") String key) {
    RequestResponse made = service.request(request, key);
    return Versions.created("/api/v1/requests/" + made.id(), new Versioned<>(made, 0));
  }

  @POST
  @Path("/{id}/accept")
  @Privileged
  @APIResponseSchema(RequestResponse.class)
  public Response accept(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.move(id, RequestAction.ACCEPT, ifMatch, null));
  }

  @POST
  @Path("/{id}/decline")
  @Privileged
  @APIResponseSchema(RequestResponse.class)
  public Response decline(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest why) {
    return Versions.ok(service.move(id, RequestAction.DECLINE, ifMatch, why.reason()));
  }

  @POST
  @Path("/{id}/withdraw")
  @APIResponseSchema(RequestResponse.class)
  public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.move(id, RequestAction.WITHDRAW, ifMatch, null));
  }

  @GET
  public PageResponse<RequestResponse> list(
      @QueryParam("state") RequestState state,
      @QueryParam("schoolId") UUID schoolId,
      @QueryParam("programmeId") UUID programmeId,
      @QueryParam("seasonId") UUID seasonId,
      @BeanParam PageQuery page) {
    return service.list(new RequestSearch(state, schoolId, programmeId, seasonId), page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(RequestResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
