package org.lantern.review.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versions;

/** Documents of reviews over HTTP: the file itself is the body, and comes back as an attachment. */
@Path("/api/v1/documents")
@RolesAllowed(Role.Name.LINKED)
public class DocumentResource {
  private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\]{1,200}");

  private final DocumentService service;

  DocumentResource(DocumentService service) {
    this.service = service;
  }

  @GET
  public List<DocumentResponse> list(@NotNull @QueryParam("reviewId") UUID reviewId) {
    return service.list(reviewId);
  }

  /** Takes a file of at most 20 MB under the id its sender gave it; the same twice is one. */
  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @APIResponseSchema(DocumentResponse.class)
  public Response upload(
      @PathParam("id") UUID id,
      @NotNull @QueryParam("reviewId") UUID reviewId,
      @Parameter(description = "What the file is called, with an ending that says what it is.")
          @NotNull
          @QueryParam("name")
          String name,
      InputStream upload) {
    if (!NAME.matcher(name).matches() || name.isBlank()) {
      throw new Refusal.Unreadable(
          "Name the file in 1 to 200 characters, without slashes and control characters.");
    }
    return Versions.ok(service.upload(reviewId, id, name.strip(), upload));
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(DocumentResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  /** The file as it was sent, always to be saved and never shown. */
  @GET
  @Path("/{id}/content")
  @Produces(MediaType.WILDCARD)
  @APIResponse(
      responseCode = "200",
      description = "The file as it was sent.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response content(@PathParam("id") UUID id, @Context Request request) {
    Attachment found = service.content(id);
    EntityTag tag = new EntityTag(found.sha256());
    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        same == null
            ? Response.ok(found.content(), found.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, found.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, found.disposition())
            : same;
    return answer
        .tag(tag)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }

  @POST
  @Path("/{id}/remove")
  @APIResponseSchema(DocumentResponse.class)
  public Response remove(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RemoveDocumentRequest request) {
    return Versions.ok(service.remove(id, request, ifMatch));
  }
}
