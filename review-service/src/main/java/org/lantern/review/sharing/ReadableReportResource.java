package org.lantern.review.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versions;
import org.lantern.review.report.ReportResponse;
import org.lantern.review.report.ReportService;
import org.lantern.review.report.ReportState;

/** The reports that somebody may read, listed and found by their review. */
@Path("/api/v1")
@RolesAllowed(Role.Name.LINKED)
public class ReadableReportResource {
  private final SharingService sharing;
  private final ReportService reports;

  ReadableReportResource(SharingService sharing, ReportService reports) {
    this.sharing = sharing;
    this.reports = reports;
  }

  @GET
  @Path("/reports")
  public PageResponse<ReportListItem> list(
      @QueryParam("reviewId") UUID reviewId,
      @QueryParam("schoolId") UUID schoolId,
      @QueryParam("state") ReportState state,
      @BeanParam PageQuery page) {
    return sharing.list(new ReportSearch(reviewId, schoolId, state), page);
  }

  /** The newest edition that the caller may read. */
  @GET
  @Path("/reviews/{id}/report")
  @APIResponseSchema(ReportResponse.class)
  public Response ofReview(@PathParam("id") UUID id) {
    return Versions.ok(reports.ofReview(id));
  }
}
