package org.lantern.school.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versions;
import org.lantern.school.person.PersonDetailsResponse;

/** Merging two records of one person, over HTTP. */
@Path("/api/v1/people/{id}/merge")
@RolesAllowed(Role.Name.NETWORK_ADMIN)
public class MergeResource {
  private final MergeService service;

  MergeResource(MergeService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @APIResponseSchema(PersonDetailsResponse.class)
  public Response merge(
      @PathParam("id") UUID id,
      @NotNull @Valid MergeRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.merge(id, request, ifMatch));
  }
}
