package org.lantern.school.safeguarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Safeguarding contacts over HTTP. */
@Path("/api/v1/safeguarding-contacts")
@RolesAllowed({
  Role.Name.NETWORK_ADMIN,
  Role.Name.HEAD,
  Role.Name.SCHOOL_DELEGATE,
  Role.Name.COORDINATOR
})
public class SafeguardingContactResource {
  private final SafeguardingContactService service;

  SafeguardingContactResource(SafeguardingContactService service) {
    this.service = service;
  }

  @POST
  @APIResponseSchema(value = SafeguardingContactResponse.class, responseCode = "201")
  public Response create(
      @NotNull @Valid CreateContactRequest request, @HeaderParam("Idempotency-Key") String key) {
    SafeguardingContactResponse made = service.create(request, key);
    return Versions.created("/api/v1/safeguarding-contacts/" + made.id(), new Versioned<>(made, 0));
  }

  @PUT
  @Path("/{id}")
  @APIResponseSchema(SafeguardingContactResponse.class)
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ChangeContactRequest request) {
    return Versions.ok(service.change(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/confirm")
  @APIResponseSchema(SafeguardingContactResponse.class)
  public Response confirm(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.confirm(id, ifMatch));
  }

  @DELETE
  @Path("/{id}")
  public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    service.remove(id, ifMatch);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Role.Name.LINKED)
  @APIResponseSchema(SafeguardingContactResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }
}
