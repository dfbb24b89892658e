package org.lantern.school.invitation;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Invitations over HTTP. */
@Path("/api/v1/invitations")
@RolesAllowed(Role.Name.NETWORK_ADMIN)
public class InvitationResource {
  private final InvitationService service;

  InvitationResource(InvitationService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @RolesAllowed({Role.Name.NETWORK_ADMIN, Role.Name.HEAD})
  @APIResponseSchema(value = InvitationResponse.class, responseCode = "201")
  public Response invite(
      @NotNull @Valid InviteRequest request, @HeaderParam("Idempotency-Key") String key) {
    InvitationResponse made = service.invite(request, key);
    return Versions.created("/api/v1/invitations/" + made.id(), new Versioned<>(made, 0));
  }

  @GET
  public PageResponse<InvitationResponse> list(
      @QueryParam("state") InvitationState state, @BeanParam PageQuery page) {
    return service.list(state, page);
  }

  @POST
  @Path("/{id}/invite-again")
  @Privileged
  @APIResponseSchema(InvitationResponse.class)
  public Response inviteAgain(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.inviteAgain(id, ifMatch));
  }

  @POST
  @Path("/{id}/withdraw")
  @Privileged
  @APIResponseSchema(InvitationResponse.class)
  public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.withdraw(id, ifMatch));
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(InvitationResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @POST
  @Path("/{id}/send-again")
  @Privileged
  public InvitationResponse sendAgain(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key) {
    return service.sendAgain(id, key);
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
