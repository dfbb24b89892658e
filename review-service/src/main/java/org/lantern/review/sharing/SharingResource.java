package org.lantern.review.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versions;
import org.lantern.review.report.ReportState;

/** Which reports somebody reads, with whom one is shared, and who opened it, over HTTP. */
@Path("/api/v1/reports")
@RolesAllowed(Role.Name.LINKED)
public class SharingResource {
  private final SharingService sharing;

  SharingResource(SharingService sharing) {
    this.sharing = sharing;
  }

  /** Those that the caller may read. */
  @GET
  public PageResponse<ReportListItem> list(
      @QueryParam("reviewId") UUID reviewId,
      @QueryParam("schoolId") UUID schoolId,
      @QueryParam("state") ReportState state,
      @BeanParam PageQuery page) {
    return sharing.list(new ReportSearch(reviewId, schoolId, state), page);
  }

  @GET
  @Path("/{id}/sharing")
  @APIResponseSchema(SharingResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(sharing.get(id));
  }

  @PUT
  @Path("/{id}/sharing")
  @APIResponseSchema(SharingResponse.class)
  public Response share(
      @PathParam("id") UUID id,
      @Parameter(description = "The ETag you last read; \"0\" before anything was decided.")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid ShareRequest request) {
    return Versions.ok(sharing.share(id, request, ifMatch));
  }

  @GET
  @Path("/{id}/readers")
  public List<ReaderResponse> readers(@PathParam("id") UUID id) {
    return sharing.readers(id);
  }
}
