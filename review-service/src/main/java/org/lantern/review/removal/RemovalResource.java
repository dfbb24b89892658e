package org.lantern.review.removal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;

/** Removals of what should never have been written about a review, over HTTP. */
@Path("/api/v1/reviews/{id}/removals")
@RolesAllowed(Role.Name.LINKED)
public class RemovalResource {
  private final RemovalService service;

  RemovalResource(RemovalService service) {
    this.service = service;
  }

  @GET
  public List<RemovalResponse> list(@PathParam("id") UUID id) {
    return service.of(id);
  }

  /** Where the words stand; nothing is changed, and only that somebody looked is kept. */
  @POST
  @Path("/preview")
  public FoundWordsResponse preview(
      @PathParam("id") UUID id, @NotNull @Valid FindWordsRequest asked) {
    return service.find(id, asked.words());
  }

  @POST
  @APIResponseSchema(value = RemovalResponse.class, responseCode = "201")
  public Response remove(
      @PathParam("id") UUID id,
      @NotNull @Valid RemoveWordsRequest asked,
      @HeaderParam("Idempotency-Key") String key) {
    return Response.status(Response.Status.CREATED).entity(service.remove(id, asked, key)).build();
  }
}
