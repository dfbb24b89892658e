package org.lantern.review.framework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Frameworks over HTTP. */
@Path("/api/v1/frameworks")
public class FrameworkResource {
  private final FrameworkService service;

  FrameworkResource(FrameworkService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(value = FrameworkResponse.class, responseCode = "201")
  public Response load(
      @NotNull @Valid LoadFrameworkRequest request, @HeaderParam("Idempotency-Key") String key) {
    FrameworkResponse made = service.load(request, key);
    return Versions.created("/api/v1/frameworks/" + made.id(), new Versioned<>(made, 0));
  }

  @GET
  @RolesAllowed(Role.Name.LINKED)
  public PageResponse<FrameworkResponse> list(
      @QueryParam("code") String code, @BeanParam PageQuery page) {
    return service.list(code, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Role.Name.LINKED)
  public FrameworkResponse get(@PathParam("id") UUID id) {
    return service.get(id);
  }
}
