package org.lantern.school.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Memberships over HTTP. */
@Path("/api/v1/memberships")
public class MembershipResource {
  private final MembershipService service;

  MembershipResource(MembershipService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(value = MembershipResponse.class, responseCode = "201")
  public Response start(
      @NotNull @Valid StartMembershipRequest request, @HeaderParam("Idempotency-Key") String key) {
    MembershipResponse made = service.start(request, key);
    return Versions.created("/api/v1/memberships", new Versioned<>(made, 0));
  }

  @GET
  @RolesAllowed(Role.Name.LINKED)
  public PageResponse<MembershipResponse> list(@BeanParam PageQuery page) {
    return service.list(page);
  }
}
