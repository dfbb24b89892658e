package org.lantern.school.past;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;

/** People from a file, over HTTP: the file itself is the body. */
@Path("/api/v1/people-imports")
@RolesAllowed(Role.Name.NETWORK_ADMIN)
public class PeopleImportResource {
  private final PeopleImportService service;

  PeopleImportResource(PeopleImportService service) {
    this.service = service;
  }

  /** Only tries unless told otherwise. There is nothing to read later: the answer is all of it. */
  @POST
  @Privileged
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @APIResponse(
      responseCode = "200",
      description = "A dry run: nothing was changed",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PeopleImportResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "Brought in",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PeopleImportResponse.class)))
  public Response bringIn(
      InputStream upload, @QueryParam("dryRun") @DefaultValue("true") boolean dryRun) {
    PeopleImportResponse result = service.bringIn(upload, dryRun);
    return Response.status(dryRun ? Response.Status.OK : Response.Status.CREATED)
        .entity(result)
        .build();
  }
}
