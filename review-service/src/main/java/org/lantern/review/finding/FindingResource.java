package org.lantern.review.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** A review's findings over HTTP; each item carries the version that a change must name. */
@Path("/api/v1/reviews/{id}/findings")
@RolesAllowed(Role.Name.LINKED)
public class FindingResource {
  private final FindingService service;
  private final PracticeEvaluationService evaluations;

  FindingResource(FindingService service, PracticeEvaluationService evaluations) {
    this.service = service;
    this.evaluations = evaluations;
  }

  @GET
  @APIResponseSchema(FindingsResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @POST
  @APIResponseSchema(value = FindingsResponse.class, responseCode = "201")
  public Response record(
      @PathParam("id") UUID id,
      @NotNull @Valid RecordFindingRequest request,
      @HeaderParam("Idempotency-Key") String key) {
    FindingsResponse made = service.record(id, request, key);
    return Versions.created("/api/v1/reviews/" + id + "/findings", new Versioned<>(made, 0));
  }

  @PUT
  @Path("/{findingId}")
  public FindingsResponse change(
      @PathParam("id") UUID id,
      @PathParam("findingId") UUID findingId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RecordFindingRequest request) {
    return service.change(id, findingId, request, ifMatch);
  }

  @DELETE
  @Path("/{findingId}")
  public FindingsResponse remove(
      @PathParam("id") UUID id,
      @PathParam("findingId") UUID findingId,
      @HeaderParam("If-Match") String ifMatch) {
    return service.remove(id, findingId, ifMatch);
  }

  /** Puts a component's findings in order; If-Match names the ETag of the findings as read. */
  @PUT
  @Path("/order/{component}")
  public FindingsResponse order(
      @PathParam("id") UUID id,
      @PathParam("component") String component,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid OrderFindingsRequest request) {
    return service.order(id, component, request, ifMatch);
  }

  @PUT
  @Path("/estimates/{component}")
  public FindingsResponse estimate(
      @PathParam("id") UUID id,
      @PathParam("component") String component,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AgreeEstimateRequest request) {
    return service.estimate(id, component, request, ifMatch);
  }

  @PUT
  @Path("/practice-evaluations/{practiceId}")
  public FindingsResponse evaluate(
      @PathParam("id") UUID id,
      @PathParam("practiceId") UUID practiceId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid EvaluatePracticeRequest request) {
    return evaluations.evaluate(id, practiceId, request, ifMatch);
  }
}
