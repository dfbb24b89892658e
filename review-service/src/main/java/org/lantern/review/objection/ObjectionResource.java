package org.lantern.review.objection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.review.request.ReasonRequest;

/** Objections to people on teams, over HTTP. */
@Path("/api/v1/objections")
@RolesAllowed(Role.Name.LINKED)
public class ObjectionResource {
  private final ObjectionService service;

  ObjectionResource(ObjectionService service) {
    this.service = service;
  }

  @POST
  @APIResponseSchema(value = ObjectionResponse.class, responseCode = "201")
  public Response raise(
      @NotNull @Valid RaiseObjectionRequest request, @HeaderParam("Idempotency-Key") String key) {
    ObjectionResponse made = service.raise(request, key);
    return Versions.created("/api/v1/objections/" + made.id(), new Versioned<>(made, 0));
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(ObjectionResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @POST
  @Path("/{id}/uphold")
  @Privileged
  @APIResponseSchema(ObjectionResponse.class)
  public Response uphold(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest why) {
    return Versions.ok(service.decide(id, ObjectionAction.UPHOLD, ifMatch, why.reason()));
  }

  @POST
  @Path("/{id}/set-aside")
  @Privileged
  @APIResponseSchema(ObjectionResponse.class)
  public Response setAside(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest why) {
    return Versions.ok(service.decide(id, ObjectionAction.SET_ASIDE, ifMatch, why.reason()));
  }

  @POST
  @Path("/{id}/withdraw")
  @APIResponseSchema(ObjectionResponse.class)
  public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.withdraw(id, ifMatch));
  }
}
