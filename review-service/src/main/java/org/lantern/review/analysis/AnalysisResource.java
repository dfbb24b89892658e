package org.lantern.review.analysis;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.problem.Versions;
import org.lantern.review.writing.SharingRequest;
import org.lantern.review.writing.WrittenTextResponse;

/** A team's analysis before the visit over HTTP. */
@Path("/api/v1/reviews/{id}/analysis")
@RolesAllowed(Role.Name.LINKED)
public class AnalysisResource {
  private final AnalysisService service;

  AnalysisResource(AnalysisService service) {
    this.service = service;
  }

  @GET
  @APIResponseSchema(AnalysisResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }

  @POST
  @Path("/share")
  @APIResponseSchema(AnalysisResponse.class)
  public Response share(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, SharingRequest how) {
    return Versions.ok(service.share(id, ifMatch, SharingRequest.acknowledged(how)));
  }

  @GET
  @Path("/sections/{code}")
  @APIResponseSchema(AnalysisSectionResponse.class)
  public Response section(@PathParam("id") UUID id, @PathParam("code") String code) {
    return Versions.ok(service.section(id, code));
  }

  @PUT
  @Path("/sections/{code}")
  @APIResponseSchema(AnalysisSectionResponse.class)
  public Response write(
      @PathParam("id") UUID id,
      @PathParam("code") String code,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WriteAnalysisSectionRequest request) {
    return Versions.ok(service.write(id, code, request, ifMatch));
  }

  @GET
  @Path("/sections/{code}/texts")
  public List<WrittenTextResponse> texts(@PathParam("id") UUID id, @PathParam("code") String code) {
    return service.texts(id, code);
  }
}
