package org.lantern.school.calendar;

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
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Calendars over HTTP. */
@Path("/api/v1/calendars")
@RolesAllowed(Role.Name.LINKED)
public class CalendarResource {
  private final CalendarService service;

  CalendarResource(CalendarService service) {
    this.service = service;
  }

  @POST
  @RolesAllowed({
    Role.Name.NETWORK_ADMIN,
    Role.Name.HEAD,
    Role.Name.SCHOOL_DELEGATE,
    Role.Name.COORDINATOR
  })
  @APIResponseSchema(value = CalendarResponse.class, responseCode = "201")
  public Response create(
      @NotNull @Valid CreateCalendarRequest request, @HeaderParam("Idempotency-Key") String key) {
    CalendarResponse made = service.create(request, key);
    return Versions.created("/api/v1/calendars/" + made.id(), new Versioned<>(made, 0));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({
    Role.Name.NETWORK_ADMIN,
    Role.Name.HEAD,
    Role.Name.SCHOOL_DELEGATE,
    Role.Name.COORDINATOR
  })
  @APIResponseSchema(CalendarResponse.class)
  public Response replace(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReplaceEntriesRequest request) {
    return Versions.ok(service.replace(id, request, ifMatch));
  }

  @GET
  public PageResponse<CalendarResponse> list(
      @QueryParam("level") String level,
      @QueryParam("owner") String owner,
      @BeanParam PageQuery page) {
    return service.list(CalendarSearch.of(level, owner), page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(CalendarResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }
}
