package org.lantern.school.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Register imports over HTTP: the file itself is the body. */
@Path("/api/v1/register-imports")
@RolesAllowed(Role.Name.NETWORK_ADMIN)
public class RegisterImportResource {
  private final RegisterImportService service;

  RegisterImportResource(RegisterImportService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @APIResponseSchema(value = RegisterImportResponse.class, responseCode = "201")
  public Response importEdition(InputStream upload, @QueryParam("older") boolean olderToo) {
    RegisterImportResponse done = service.importEdition(upload, olderToo);
    return Versions.created("/api/v1/register-imports/" + done.id(), new Versioned<>(done, 0));
  }

  /** Stops a running import. It names no version: its progress changes that all the time. */
  @POST
  @Path("/{id}/cancel")
  @Privileged
  public RegisterImportResponse cancel(@PathParam("id") UUID id) {
    return service.cancel(id);
  }

  @GET
  public PageResponse<RegisterImportResponse> list(
      @QueryParam("state") ImportState state, @BeanParam PageQuery page) {
    return service.list(state, page);
  }

  @GET
  @Path("/{id}")
  public RegisterImportResponse get(@PathParam("id") UUID id) {
    return service.get(id);
  }
}
