package org.lantern.review.newyear;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.lantern.kit.actor.Role;

/** What a new year would mean for reviews, over HTTP. */
@Path("/api/v1/new-year-in-reviews")
@RolesAllowed(Role.Name.NETWORK_ADMIN)
public class NewYearResource {
  private final NewYearService service;

  NewYearResource(NewYearService service) {
    this.service = service;
  }

  @GET
  @Path("/preview")
  public NewYearPreviewResponse preview(
      @QueryParam("label") String label,
      @QueryParam("firstDay") LocalDate firstDay,
      @QueryParam("lastDay") LocalDate lastDay) {
    return service.preview(label, firstDay, lastDay);
  }
}
