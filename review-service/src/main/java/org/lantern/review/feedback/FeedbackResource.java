package org.lantern.review.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versions;

/** Feedback after a visit, over HTTP. */
@Path("/api/v1/reviews/{id}/feedback")
@RolesAllowed(Role.Name.LINKED)
public class FeedbackResource {
  private final FeedbackService service;

  FeedbackResource(FeedbackService service) {
    this.service = service;
  }

  @GET
  public List<FeedbackResponse> of(@PathParam("id") UUID id) {
    return service.of(id);
  }

  @PUT
  @Path("/{personId}")
  @APIResponseSchema(FeedbackResponse.class)
  public Response give(
      @PathParam("id") UUID id,
      @PathParam("personId") UUID personId,
      @NotNull @Valid GiveFeedbackRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.give(id, personId, request, ifMatch));
  }
}
