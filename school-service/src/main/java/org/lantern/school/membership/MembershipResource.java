package org.lantern.school.membership;

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
import java.time.LocalDate;
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

/** Memberships over HTTP. */
@Path("/api/v1/memberships")
@RolesAllowed(Role.Name.LINKED)
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
    return Versions.created("/api/v1/memberships/" + made.id(), new Versioned<>(made, 0));
  }

  @POST
  @Path("/{id}/move-hub")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(MembershipResponse.class)
  public Response moveHub(
      @PathParam("id") UUID id,
      @NotNull @Valid MoveHubRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.moveHub(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/end")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(MembershipResponse.class)
  public Response end(
      @PathParam("id") UUID id,
      @NotNull @Valid EndMembershipRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.end(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/withdraw")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(MembershipResponse.class)
  public Response withdraw(
      @PathParam("id") UUID id,
      @NotNull @Valid WithdrawMembershipRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.withdraw(id, request, ifMatch));
  }

  @GET
  public PageResponse<MembershipResponse> list(
      @QueryParam("schoolId") UUID schoolId,
      @QueryParam("hubId") UUID hubId,
      @QueryParam("state") MembershipState state,
      @QueryParam("on") LocalDate on,
      @BeanParam PageQuery page) {
    return service.list(new MembershipFilter(schoolId, hubId, state, on), page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(MembershipResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
