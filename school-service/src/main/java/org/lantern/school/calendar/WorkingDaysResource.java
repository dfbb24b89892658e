package org.lantern.school.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.lantern.kit.actor.Role;

/** Working days of a school over HTTP. */
@Path("/api/v1/schools/{id}/working-days")
@RolesAllowed(Role.Name.LINKED)
public class WorkingDaysResource {
  private final CalendarService service;

  WorkingDaysResource(CalendarService service) {
    this.service = service;
  }

  @GET
  public WorkingDayResponse count(
      @PathParam("id") UUID id,
      @QueryParam("from") String from,
      @QueryParam("count") String count) {
    return service.count(id, from, count);
  }
}
