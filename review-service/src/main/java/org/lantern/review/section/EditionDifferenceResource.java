package org.lantern.review.section;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lantern.kit.actor.Role;

/** How two editions of a report differ, over HTTP. */
@Path("/api/v1/reports/{id}/differences")
@RolesAllowed(Role.Name.LINKED)
public class EditionDifferenceResource {
  private final EditionDifferenceService differences;

  EditionDifferenceResource(EditionDifferenceService differences) {
    this.differences = differences;
  }

  @GET
  public List<DifferenceResponse> betweenEditions(
      @PathParam("id") UUID id,
      @Parameter(description = "The edition of the same report to which it is compared.")
          @NotNull
          @QueryParam("with")
          UUID with) {
    return differences.differences(id, with);
  }
}
