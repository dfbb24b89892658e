package org.lantern.review.schoolresponse;

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
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versions;

/** The school's response to its report over HTTP. */
@Path("/api/v1/reports/{id}/response")
@RolesAllowed(Role.Name.LINKED)
public class SchoolResponseResource {
  private final SchoolResponseService responses;

  SchoolResponseResource(SchoolResponseService responses) {
    this.responses = responses;
  }

  @GET
  @APIResponseSchema(SchoolResponseResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(responses.get(id));
  }

  @PUT
  @APIResponseSchema(SchoolResponseResponse.class)
  public Response write(
      @PathParam("id") UUID id,
      @Parameter(description = "The ETag you last read; \"0\" before the school has responded.")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid WriteResponseRequest request) {
    return Versions.ok(responses.write(id, request, ifMatch));
  }
}
