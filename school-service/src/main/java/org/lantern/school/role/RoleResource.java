package org.lantern.school.role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Roles over HTTP. */
@Path("/api/v1/roles")
public class RoleResource {
  private final RoleService service;

  RoleResource(RoleService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @RolesAllowed({Role.Name.NETWORK_ADMIN, Role.Name.HEAD})
  @APIResponseSchema(value = RoleResponse.class, responseCode = "201")
  public Response grant(
      @NotNull @Valid GrantRoleRequest request, @HeaderParam("Idempotency-Key") String key) {
    RoleResponse made = service.grant(request, key);
    return Versions.created("/api/v1/roles/" + made.id(), new Versioned<>(made, 0));
  }

  @POST
  @Path("/{id}/end")
  @Privileged
  @RolesAllowed({Role.Name.NETWORK_ADMIN, Role.Name.HEAD})
  @APIResponseSchema(RoleResponse.class)
  public Response end(
      @PathParam("id") UUID id,
      @NotNull @Valid EndRoleRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.end(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/withdraw")
  @Privileged
  @RolesAllowed({Role.Name.NETWORK_ADMIN, Role.Name.HEAD})
  @APIResponseSchema(RoleResponse.class)
  public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.withdraw(id, ifMatch));
  }

  @GET
  @RolesAllowed(Role.Name.LINKED)
  public List<RoleResponse> of(@NotNull @QueryParam("personId") UUID personId) {
    return service.of(personId);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Role.Name.LINKED)
  @APIResponseSchema(RoleResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  @RolesAllowed(Role.Name.LINKED)
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
