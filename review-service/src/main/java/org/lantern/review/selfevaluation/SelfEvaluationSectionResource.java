package org.lantern.review.selfevaluation;

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
import org.lantern.kit.problem.Versions;
import org.lantern.review.writing.WrittenTextResponse;

/** Sections of a self-evaluation over HTTP. */
@Path("/api/v1/reviews/{id}/self-evaluation/sections/{code}")
@RolesAllowed(Role.Name.LINKED)
public class SelfEvaluationSectionResource {
  private final SelfEvaluationSectionService service;

  SelfEvaluationSectionResource(SelfEvaluationSectionService service) {
    this.service = service;
  }

  @GET
  @APIResponseSchema(SelfEvaluationSectionResponse.class)
  public Response get(@PathParam("id") UUID id, @PathParam("code") String code) {
    return Versions.ok(service.get(id, code));
  }

  @PUT
  @APIResponseSchema(SelfEvaluationSectionResponse.class)
  public Response write(
      @PathParam("id") UUID id,
      @PathParam("code") String code,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WriteSelfEvaluationSectionRequest request) {
    return Versions.ok(service.write(id, code, request, ifMatch));
  }

  @GET
  @Path("/texts")
  public List<WrittenTextResponse> texts(@PathParam("id") UUID id, @PathParam("code") String code) {
    return service.texts(id, code);
  }

  @POST
  @Path("/give")
  @APIResponseSchema(SelfEvaluationSectionResponse.class)
  public Response give(
      @PathParam("id") UUID id,
      @PathParam("code") String code,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid GiveSectionRequest request) {
    return Versions.ok(service.give(id, code, request.personId(), ifMatch));
  }

  @POST
  @Path("/mark-ready")
  @APIResponseSchema(SelfEvaluationSectionResponse.class)
  public Response markReady(
      @PathParam("id") UUID id,
      @PathParam("code") String code,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.markReady(id, code, ifMatch));
  }
}
