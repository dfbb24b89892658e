package org.lantern.school.leadership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;

/** A school's leadership over HTTP. */
@Path("/api/v1/schools/{id}/leadership")
@RolesAllowed(Role.Name.LINKED)
public class LeadershipResource {
  private final LeadershipService service;

  LeadershipResource(LeadershipService service) {
    this.service = service;
  }

  @GET
  public LeadershipResponse of(@PathParam("id") UUID id, @QueryParam("on") LocalDate on) {
    return service.of(id, on);
  }

  @POST
  @Path("/name-head")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  public LeadershipResponse nameHead(
      @PathParam("id") UUID id,
      @NotNull @Valid NameHeadRequest request,
      @HeaderParam("Idempotency-Key") String key) {
    return service.nameHead(id, request, key);
  }
}
