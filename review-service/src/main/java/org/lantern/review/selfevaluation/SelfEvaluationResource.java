package org.lantern.review.selfevaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.problem.Versions;
import org.lantern.review.writing.SharingRequest;

/** A review's self-evaluation over HTTP. */
@Path("/api/v1/reviews/{id}/self-evaluation")
@RolesAllowed(Role.Name.LINKED)
public class SelfEvaluationResource {
  private final SelfEvaluationService service;

  SelfEvaluationResource(SelfEvaluationService service) {
    this.service = service;
  }

  @POST
  @Path("/file")
  @APIResponseSchema(SelfEvaluationResponse.class)
  public Response file(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, SharingRequest how) {
    return Versions.ok(service.file(id, ifMatch, SharingRequest.acknowledged(how)));
  }

  @POST
  @Path("/take-back")
  @APIResponseSchema(SelfEvaluationResponse.class)
  public Response takeBack(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.takeBack(id, ifMatch));
  }

  @GET
  @APIResponseSchema(SelfEvaluationResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
