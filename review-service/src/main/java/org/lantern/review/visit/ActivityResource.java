package org.lantern.review.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.lantern.kit.problem.Versions;

/** A visit's timetable over HTTP; each item carries the version that a change must name. */
@Path("/api/v1/reviews/{id}/activities")
@RolesAllowed(Role.Name.LINKED)
public class ActivityResource {
  private final ActivityService service;

  ActivityResource(ActivityService service) {
    this.service = service;
  }

  @GET
  public List<ActivityResponse> timetable(@PathParam("id") UUID id) {
    return service.timetable(id);
  }

  /** Makes the activity under the id the lead gave it, or changes it; the same twice is one. */
  @PUT
  @Path("/{activityId}")
  @APIResponseSchema(ActivityResponse.class)
  public Response write(
      @PathParam("id") UUID id,
      @PathParam("activityId") UUID activityId,
      @Parameter(description = "The version you last read; none for a new activity.")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid WriteActivityRequest request) {
    return Versions.ok(service.write(id, activityId, request, ifMatch));
  }

  @DELETE
  @Path("/{activityId}")
  @APIResponse(responseCode = "204")
  public void remove(
      @PathParam("id") UUID id,
      @PathParam("activityId") UUID activityId,
      @HeaderParam("If-Match") String ifMatch) {
    service.remove(id, activityId, ifMatch);
  }
}
