package org.lantern.review.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.problem.Versions;

/** What is settled before a visit, over HTTP; each point carries the version a change must name. */
@Path("/api/v1/reviews/{id}/plan-points")
@RolesAllowed(Role.Name.LINKED)
public class PlanResource {
  private final PlanService service;

  PlanResource(PlanService service) {
    this.service = service;
  }

  @GET
  public List<PlanPointResponse> list(@PathParam("id") UUID id) {
    return service.list(id);
  }

  /** Makes the point under the id its author gave it, or changes it; the same twice is one. */
  @PUT
  @Path("/{pointId}")
  @APIResponseSchema(PlanPointResponse.class)
  public Response write(
      @PathParam("id") UUID id,
      @PathParam("pointId") UUID pointId,
      @Parameter(description = "The version you last read; none for a new point.")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid WritePlanPointRequest request) {
    return Versions.ok(service.write(id, pointId, request, ifMatch));
  }

  @POST
  @Path("/{pointId}/agree")
  @APIResponseSchema(PlanPointResponse.class)
  public Response agree(
      @PathParam("id") UUID id,
      @PathParam("pointId") UUID pointId,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.agree(id, pointId, ifMatch));
  }

  @GET
  @Path("/{pointId}/history")
  public List<HistoryResponse> history(
      @PathParam("id") UUID id, @PathParam("pointId") UUID pointId) {
    return service.history(id, pointId);
  }
}
