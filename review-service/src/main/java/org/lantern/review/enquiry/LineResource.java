package org.lantern.review.enquiry;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.problem.Versions;
import org.lantern.review.request.ReasonRequest;

/** A review's lines of enquiry over HTTP; each carries the version that a change must name. */
@Path("/api/v1/reviews/{id}/lines-of-enquiry")
@RolesAllowed(Role.Name.LINKED)
public class LineResource {
  private final LineService service;

  LineResource(LineService service) {
    this.service = service;
  }

  @GET
  public List<LineResponse> list(@PathParam("id") UUID id) {
    return service.list(id);
  }

  /** Makes the line under the id its author gave it, or changes it; the same twice is one. */
  @PUT
  @Path("/{lineId}")
  @APIResponseSchema(LineResponse.class)
  public Response write(
      @PathParam("id") UUID id,
      @PathParam("lineId") UUID lineId,
      @Parameter(description = "The version you last read; none for a new line.")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid WriteLineRequest request) {
    return Versions.ok(service.write(id, lineId, request, ifMatch));
  }

  @DELETE
  @Path("/{lineId}")
  @APIResponse(responseCode = "204")
  public void remove(
      @PathParam("id") UUID id,
      @PathParam("lineId") UUID lineId,
      @HeaderParam("If-Match") String ifMatch) {
    service.remove(id, lineId, ifMatch);
  }

  @GET
  @Path("/{lineId}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id, @PathParam("lineId") UUID lineId) {
    return service.history(id, lineId);
  }

  @POST
  @Path("/{lineId}/answer")
  @APIResponseSchema(LineResponse.class)
  public Response answer(
      @PathParam("id") UUID id,
      @PathParam("lineId") UUID lineId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AnswerLineRequest request) {
    return Versions.ok(service.answer(id, lineId, request.answer(), ifMatch));
  }

  @POST
  @Path("/{lineId}/set-aside")
  @APIResponseSchema(LineResponse.class)
  public Response setAside(
      @PathParam("id") UUID id,
      @PathParam("lineId") UUID lineId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest why) {
    return Versions.ok(service.setAside(id, lineId, why.reason(), ifMatch));
  }

  @POST
  @Path("/{lineId}/reopen")
  @APIResponseSchema(LineResponse.class)
  public Response reopen(
      @PathParam("id") UUID id,
      @PathParam("lineId") UUID lineId,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.reopen(id, lineId, ifMatch));
  }
}
