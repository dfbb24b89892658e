package org.lantern.review.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versions;

/** Evidence notes over HTTP. */
@Path("/api/v1/evidence-notes")
@RolesAllowed(Role.Name.LINKED)
public class NoteResource {
  private final NoteService service;

  NoteResource(NoteService service) {
    this.service = service;
  }

  /** Makes the note under the id its author gave it, or changes it; the same twice is one. */
  @PUT
  @Path("/{id}")
  @APIResponseSchema(NoteResponse.class)
  public Response write(
      @PathParam("id") UUID id,
      @Parameter(description = "The ETag you last read; none for a new note.")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid WriteNoteRequest request) {
    return Versions.ok(service.write(id, request, ifMatch));
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(NoteResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  /** Takes a note away that no finding cites. */
  @DELETE
  @Path("/{id}")
  @APIResponse(responseCode = "204")
  public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    service.remove(id, ifMatch);
  }

  @GET
  public PageResponse<NoteResponse> list(
      @NotNull @QueryParam("reviewId") UUID reviewId,
      @QueryParam("kind") NoteKind kind,
      @QueryParam("component") String component,
      @QueryParam("authorId") UUID authorId,
      @QueryParam("activityId") UUID activityId,
      @BeanParam PageQuery page) {
    return service.list(new NoteSearch(reviewId, kind, component, authorId, activityId), page);
  }
}
