package org.lantern.review.reportcheck;

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
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Comments on drafts over HTTP. */
@Path("/api/v1/reports/{id}/draft-comments")
@RolesAllowed(Role.Name.LINKED)
public class DraftCommentResource {
  private final DraftCommentService comments;

  DraftCommentResource(DraftCommentService comments) {
    this.comments = comments;
  }

  @GET
  public List<DraftCommentResponse> list(@PathParam("id") UUID id) {
    return comments.list(id);
  }

  @POST
  @APIResponseSchema(value = DraftCommentResponse.class, responseCode = "201")
  public Response comment(
      @PathParam("id") UUID id,
      @NotNull @Valid DraftCommentRequest request,
      @HeaderParam("Idempotency-Key") String key) {
    DraftCommentResponse made = comments.comment(id, request, key);
    return Versions.created(
        "/api/v1/reports/" + id + "/draft-comments/" + made.id(), new Versioned<>(made, 0));
  }

  @POST
  @Path("/{commentId}/resolve")
  @APIResponseSchema(DraftCommentResponse.class)
  public Response resolve(
      @PathParam("id") UUID id,
      @PathParam("commentId") UUID commentId,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(comments.resolve(id, commentId, ifMatch));
  }
}
