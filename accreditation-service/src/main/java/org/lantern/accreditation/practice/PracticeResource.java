package org.lantern.accreditation.practice;

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
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Practices over HTTP. */
@Path("/api/v1/practices")
@RolesAllowed(Role.Name.LINKED)
public class PracticeResource {
  private final PracticeService service;

  PracticeResource(PracticeService service) {
    this.service = service;
  }

  @POST
  @RolesAllowed(Role.Name.HEAD)
  @APIResponseSchema(value = PracticeResponse.class, responseCode = "201")
  public Response tell(
      @NotNull @Valid TellPracticeRequest request, @HeaderParam("Idempotency-Key") String key) {
    PracticeResponse made = service.tell(request, key);
    return Versions.created("/api/v1/practices/" + made.id(), new Versioned<>(made, 0));
  }

  @PUT
  @Path("/{id}")
  @APIResponseSchema(PracticeResponse.class)
  public Response write(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WritePracticeRequest request) {
    return Versions.ok(service.write(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/nominate")
  @APIResponseSchema(PracticeResponse.class)
  public Response nominate(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NominateRequest request) {
    return Versions.ok(service.nominate(id, request.reviewId(), ifMatch));
  }

  @GET
  public PageResponse<PracticeResponse> list(
      @QueryParam("state") PracticeState state,
      @QueryParam("schoolId") UUID schoolId,
      @BeanParam PageQuery page) {
    return service.list(new PracticeSearch(state, schoolId), page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(PracticeResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
