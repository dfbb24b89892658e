package org.lantern.review.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.lantern.kit.actor.Role;

/** What a merge of two people would do in this service, over HTTP. */
@Path("/api/v1/people-in-reviews/{id}/merge-preview")
@RolesAllowed(Role.Name.NETWORK_ADMIN)
public class MergeInReviewsResource {
  private final MergeInReviewsService service;

  MergeInReviewsResource(MergeInReviewsService service) {
    this.service = service;
  }

  @GET
  public MergeInReviewsResponse preview(
      @PathParam("id") UUID id, @NotNull @QueryParam("into") UUID into) {
    return service.preview(id, into);
  }
}
