package org.lantern.school.newyear;

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
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** The step into a new year over HTTP. */
@Path("/api/v1/school-years")
@RolesAllowed(Role.Name.NETWORK_ADMIN)
public class YearResource {
  private final YearService service;

  YearResource(YearService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @APIResponseSchema(value = YearResponse.class, responseCode = "201")
  public Response draft(
      @NotNull @Valid DraftYearRequest request, @HeaderParam("Idempotency-Key") String key) {
    YearResponse made = service.draft(request, key);
    return Versions.created("/api/v1/school-years/" + made.id(), new Versioned<>(made, 0));
  }

  @GET
  public PageResponse<YearResponse> list(@BeanParam PageQuery page) {
    return service.list(page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(YearResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }

  @GET
  @Path("/{id}/schools")
  public PageResponse<YearSchoolResponse> schools(
      @PathParam("id") UUID id,
      @QueryParam("outcome") YearOutcome outcome,
      @BeanParam PageQuery page) {
    return service.schools(id, outcome, page);
  }

  @GET
  @Path("/{id}/schools/{schoolId}")
  @APIResponseSchema(YearSchoolResponse.class)
  public Response school(@PathParam("id") UUID id, @PathParam("schoolId") UUID schoolId) {
    return Versions.ok(service.school(id, schoolId));
  }

  @PUT
  @Path("/{id}/schools/{schoolId}")
  @Privileged
  @APIResponseSchema(YearSchoolResponse.class)
  public Response choose(
      @PathParam("id") UUID id,
      @PathParam("schoolId") UUID schoolId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ChooseSchoolRequest chosen) {
    return Versions.ok(service.choose(id, schoolId, chosen, ifMatch));
  }

  @POST
  @Path("/{id}/start")
  @Privileged
  @APIResponseSchema(YearResponse.class)
  public Response start(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.start(id, ifMatch));
  }

  @POST
  @Path("/{id}/drop")
  @Privileged
  @APIResponseSchema(YearResponse.class)
  public Response drop(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.drop(id, ifMatch));
  }
}
