package org.lantern.school.employment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Employments over HTTP. */
@Path("/api/v1/employments")
@RolesAllowed(Role.Name.LINKED)
public class EmploymentResource {
  private static final String PATH = "/api/v1/employments/";

  private final EmploymentService service;

  EmploymentResource(EmploymentService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(value = EmploymentResponse.class, responseCode = "201")
  public Response employ(
      @NotNull @Valid EmployRequest request, @HeaderParam("Idempotency-Key") String key) {
    EmploymentResponse made = service.employ(request, key);
    return Versions.created(PATH + made.id(), new Versioned<>(made, 0));
  }

  @POST
  @Path("/move")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(value = EmploymentResponse.class, responseCode = "201")
  public Response move(
      @NotNull @Valid MoveRequest request, @HeaderParam("Idempotency-Key") String key) {
    EmploymentResponse made = service.move(request, key);
    return Versions.created(PATH + made.id(), new Versioned<>(made, 0));
  }

  @POST
  @Path("/{id}/end")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(EmploymentResponse.class)
  public Response end(
      @PathParam("id") UUID id,
      @NotNull @Valid EndEmploymentRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.end(id, request, ifMatch));
  }

  @DELETE
  @Path("/{id}")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponse(responseCode = "204")
  public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    service.remove(id, ifMatch);
  }

  @GET
  public PageResponse<EmploymentResponse> list(
      @QueryParam("personId") UUID personId,
      @QueryParam("schoolId") UUID schoolId,
      @QueryParam("on") LocalDate on,
      @BeanParam PageQuery page) {
    return service.list(new EmploymentFilter(personId, schoolId, on), page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(EmploymentResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
