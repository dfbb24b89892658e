package org.lantern.review.dispute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versions;
import org.lantern.review.report.ReportResponse;
import org.lantern.review.request.ReasonRequest;

/** Disputes over a report over HTTP. */
@Path("/api/v1/reports")
@RolesAllowed(Role.Name.LINKED)
public class DisputeResource {
  private final DisputeService disputes;

  DisputeResource(DisputeService disputes) {
    this.disputes = disputes;
  }

  @GET
  @Path("/{id}/disputes")
  public List<DisputeResponse> list(@PathParam("id") UUID id) {
    return disputes.list(id);
  }

  @POST
  @Path("/{id}/dispute")
  @APIResponseSchema(ReportResponse.class)
  public Response dispute(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest why) {
    return Versions.ok(disputes.dispute(id, why.reason(), ifMatch));
  }

  @POST
  @Path("/{id}/lift-dispute")
  @Privileged
  @APIResponseSchema(ReportResponse.class)
  public Response lift(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid LiftDisputeRequest how) {
    return Versions.ok(disputes.lift(id, how.outcome(), ifMatch));
  }
}
