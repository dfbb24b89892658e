package org.lantern.review.reviewrecord;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.lantern.kit.actor.Role;

/** What a reviewer can show, over HTTP. */
@Path("/api/v1/reviewers/{personId}/record")
@RolesAllowed(Role.Name.LINKED)
public class ReviewRecordResource {
  private final ReviewRecordService service;

  ReviewRecordResource(ReviewRecordService service) {
    this.service = service;
  }

  @GET
  public ReviewRecordResponse of(@PathParam("personId") UUID personId) {
    return service.of(personId);
  }
}
