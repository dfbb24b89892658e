package org.lantern.review.recommendation;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versions;
import org.lantern.review.request.ReasonRequest;

/** Recommendations over HTTP. */
@Path("/api/v1/recommendations")
@RolesAllowed(Role.Name.LINKED)
public class RecommendationResource {
  private final RecommendationService service;

  RecommendationResource(RecommendationService service) {
    this.service = service;
  }

  @GET
  public PageResponse<RecommendationResponse> list(
      @QueryParam("state") RecommendationState state,
      @QueryParam("schoolId") UUID schoolId,
      @QueryParam("reviewId") UUID reviewId,
      @BeanParam PageQuery page) {
    return service.list(new RecommendationSearch(state, schoolId, reviewId), page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(RecommendationResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }

  @PUT
  @Path("/{id}")
  @APIResponseSchema(RecommendationResponse.class)
  public Response write(
      @PathParam("id") UUID id,
      @NotNull @Valid WriteProgressRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.write(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/accept")
  @APIResponseSchema(RecommendationResponse.class)
  public Response accept(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return move(id, RecommendationAction.ACCEPT, ifMatch);
  }

  @POST
  @Path("/{id}/plan")
  @APIResponseSchema(RecommendationResponse.class)
  public Response plan(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return move(id, RecommendationAction.PLAN, ifMatch);
  }

  @POST
  @Path("/{id}/begin")
  @APIResponseSchema(RecommendationResponse.class)
  public Response begin(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return move(id, RecommendationAction.BEGIN, ifMatch);
  }

  @POST
  @Path("/{id}/embed")
  @APIResponseSchema(RecommendationResponse.class)
  public Response embed(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return move(id, RecommendationAction.EMBED, ifMatch);
  }

  @POST
  @Path("/{id}/decline")
  @APIResponseSchema(RecommendationResponse.class)
  public Response decline(
      @PathParam("id") UUID id,
      @NotNull @Valid ReasonRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.decline(id, request.reason(), ifMatch));
  }

  @POST
  @Path("/{id}/supersede")
  @APIResponseSchema(RecommendationResponse.class)
  public Response supersede(
      @PathParam("id") UUID id,
      @NotNull @Valid SupersedeRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.supersede(id, request.by(), ifMatch));
  }

  @POST
  @Path("/{id}/verify")
  @APIResponseSchema(RecommendationResponse.class)
  public Response verify(
      @PathParam("id") UUID id,
      @NotNull @Valid VerifyRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.verify(id, request, ifMatch));
  }

  private Response move(UUID id, RecommendationAction action, String ifMatch) {
    return Versions.ok(service.move(id, action, ifMatch));
  }
}
