package org.lantern.review.seat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.review.reviewer.Part;
import org.lantern.review.staffing.Candidate;

/** A review's team, and who could join it, over HTTP. */
@Path("/api/v1/reviews/{id}/team")
public class TeamResource {
  private final SeatService service;

  TeamResource(SeatService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Role.Name.LINKED)
  public List<SeatResponse> of(@PathParam("id") UUID id) {
    return service.of(id);
  }

  @GET
  @Path("/candidates")
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  public PageResponse<Candidate> candidates(
      @PathParam("id") UUID id,
      @NotNull @QueryParam("part") Part part,
      @QueryParam("fittingOnly") boolean fittingOnly,
      @BeanParam PageQuery page) {
    return service.candidates(id, part, fittingOnly, page);
  }
}
