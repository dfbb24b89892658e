package org.lantern.school.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.lantern.kit.actor.Role;

/** What a merge would do, over HTTP. */
@Path("/api/v1/people/{id}/merge-preview")
@RolesAllowed(Role.Name.NETWORK_ADMIN)
public class MergePreviewResource {
  private final MergeService service;

  MergePreviewResource(MergeService service) {
    this.service = service;
  }

  @GET
  public MergePreviewResponse preview(
      @PathParam("id") UUID id, @NotNull @QueryParam("into") UUID into) {
    return service.preview(id, into);
  }
}
