package org.lantern.review.reportcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versions;

/** The list of a report's quality check over HTTP. */
@Path("/api/v1/reports/{id}/checklist")
@RolesAllowed(Role.Name.LINKED)
public class ChecklistResource {
  private final ChecklistService checklists;

  ChecklistResource(ChecklistService checklists) {
    this.checklists = checklists;
  }

  @GET
  @APIResponseSchema(ChecklistResponse.class)
  public Response checklist(@PathParam("id") UUID id) {
    return Versions.ok(checklists.get(id));
  }

  @PUT
  @Privileged
  @APIResponseSchema(ChecklistResponse.class)
  public Response check(
      @PathParam("id") UUID id,
      @Parameter(description = "The ETag you last read; \"0\" before anybody has ticked.")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid ChecklistRequest request) {
    return Versions.ok(checklists.check(id, request, ifMatch));
  }
}
