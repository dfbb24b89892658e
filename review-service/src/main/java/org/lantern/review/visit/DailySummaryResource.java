package org.lantern.review.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versions;

/** What was shared on each day of a visit, over HTTP. */
@Path("/api/v1/reviews/{id}/daily-summaries")
@RolesAllowed(Role.Name.LINKED)
public class DailySummaryResource {
  private final DailySummaryService service;

  DailySummaryResource(DailySummaryService service) {
    this.service = service;
  }

  @GET
  public List<DailySummaryResponse> all(@PathParam("id") UUID id) {
    return service.of(id);
  }

  @PUT
  @Path("/{day}")
  @APIResponseSchema(DailySummaryResponse.class)
  public Response write(
      @PathParam("id") UUID id,
      @PathParam("day") LocalDate day,
      @Parameter(description = "The version you last read; none for a new summary.")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid WriteDailySummaryRequest request) {
    return Versions.ok(service.write(id, day, request, ifMatch));
  }

  @PUT
  @Path("/{day}/reply")
  @APIResponseSchema(DailySummaryResponse.class)
  public Response reply(
      @PathParam("id") UUID id,
      @PathParam("day") LocalDate day,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WriteDailySummaryRequest request) {
    return Versions.ok(service.reply(id, day, request, ifMatch));
  }
}
