package org.lantern.review.availability;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** When people are free, over HTTP. */
@Path("/api/v1/availabilities")
@RolesAllowed(Role.Name.LINKED)
public class AvailabilityResource {
  private final AvailabilityService service;

  AvailabilityResource(AvailabilityService service) {
    this.service = service;
  }

  @POST
  @APIResponseSchema(value = AvailabilityResponse.class, responseCode = "201")
  public Response say(
      @NotNull @Valid SayAvailabilityRequest request, @HeaderParam("Idempotency-Key") String key) {
    AvailabilityResponse made = service.say(request, key);
    return Versions.created(
        "/api/v1/availabilities?personId=" + made.personId(), new Versioned<>(made, 0));
  }

  @GET
  public PageResponse<AvailabilityResponse> list(
      @NotNull @QueryParam("personId") UUID personId,
      @QueryParam("value") Availability value,
      @QueryParam("from") LocalDate from,
      @QueryParam("until") LocalDate until,
      @BeanParam PageQuery page) {
    return service.list(new AvailabilitySearch(personId, value, from, until), page);
  }
}
