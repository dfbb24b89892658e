package org.lantern.school.school;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Schools over HTTP. */
@Path("/api/v1/schools")
@RolesAllowed(Role.Name.LINKED)
public class SchoolResource {
  private final SchoolService service;

  SchoolResource(SchoolService service) {
    this.service = service;
  }

  @GET
  public PageResponse<SchoolResponse> search(
      @QueryParam("urn") String urn,
      @QueryParam("name") String name,
      @QueryParam("postcode") String postcode,
      @QueryParam("authority") String authority,
      @QueryParam("trust") String trust,
      @QueryParam("phase") Phase phase,
      @QueryParam("status") String status,
      @QueryParam("near") UUID near,
      @QueryParam("within") Integer within,
      @BeanParam PageQuery page) {
    SchoolSearch search =
        new SchoolSearch(urn, name, postcode, authority, trust, phase, status, near, within);
    return service.search(search, page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(SchoolResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @POST
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(value = SchoolResponse.class, responseCode = "201")
  public Response add(
      @NotNull @Valid SchoolRequest request, @HeaderParam("Idempotency-Key") String key) {
    SchoolResponse made = service.add(request, key);
    return Versions.created("/api/v1/schools/" + made.id(), new Versioned<>(made, 0));
  }

  @PUT
  @Path("/{id}")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(SchoolResponse.class)
  public Response describe(
      @PathParam("id") UUID id,
      @NotNull @Valid SchoolRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.describe(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/correct-phase")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(SchoolResponse.class)
  public Response correctPhase(
      @PathParam("id") UUID id,
      @NotNull @Valid CorrectPhaseRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.correctPhase(id, request, ifMatch));
  }
}
