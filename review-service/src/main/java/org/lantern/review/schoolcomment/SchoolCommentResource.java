package org.lantern.review.schoolcomment;

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
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** The school's comments on its report over HTTP. */
@Path("/api/v1/reports/{id}/comments")
@RolesAllowed(Role.Name.LINKED)
public class SchoolCommentResource {
  private final SchoolCommentService comments;

  SchoolCommentResource(SchoolCommentService comments) {
    this.comments = comments;
  }

  @GET
  public List<SchoolCommentResponse> list(@PathParam("id") UUID id) {
    return comments.list(id);
  }

  @POST
  @APIResponseSchema(value = SchoolCommentResponse.class, responseCode = "201")
  public Response comment(
      @PathParam("id") UUID id,
      @NotNull @Valid SchoolCommentRequest request,
      @HeaderParam("Idempotency-Key") String key) {
    SchoolCommentResponse made = comments.comment(id, request, key);
    return Versions.created(
        "/api/v1/reports/" + id + "/comments/" + made.id(), new Versioned<>(made, 0));
  }

  @POST
  @Path("/{commentId}/propose")
  @APIResponseSchema(SchoolCommentResponse.class)
  public Response propose(
      @PathParam("id") UUID id,
      @PathParam("commentId") UUID commentId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ProposeAnswerRequest request) {
    return Versions.ok(comments.propose(id, commentId, request, ifMatch));
  }

  @POST
  @Path("/{commentId}/decide")
  @Privileged
  @APIResponseSchema(SchoolCommentResponse.class)
  public Response decide(
      @PathParam("id") UUID id,
      @PathParam("commentId") UUID commentId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DecideCommentRequest request) {
    return Versions.ok(comments.decide(id, commentId, request, ifMatch));
  }
}
