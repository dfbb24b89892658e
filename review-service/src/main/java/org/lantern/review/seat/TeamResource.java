package org.lantern.review.seat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;

/** A review's team over HTTP. */
@Path("/api/v1/reviews/{id}/team")
public class TeamResource {
  private final SeatReadingService reader;

  TeamResource(SeatReadingService reader) {
    this.reader = reader;
  }

  @GET
  @RolesAllowed(Role.Name.LINKED)
  public List<SeatResponse> of(@PathParam("id") UUID id) {
    return reader.of(id);
  }
}
