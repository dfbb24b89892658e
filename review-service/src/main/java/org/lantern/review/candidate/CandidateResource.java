package org.lantern.review.candidate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.review.reviewer.Part;

/** Who could join a review's team, over HTTP. */
@Path("/api/v1/reviews/{id}/team/candidates")
public class CandidateResource {
  private final CandidateService service;

  CandidateResource(CandidateService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  public PageResponse<CandidateResponse> candidates(
      @PathParam("id") UUID id,
      @NotNull @QueryParam("part") Part part,
      @QueryParam("fittingOnly") boolean fittingOnly,
      @BeanParam PageQuery page) {
    return service.candidates(id, part, fittingOnly, page);
  }
}
