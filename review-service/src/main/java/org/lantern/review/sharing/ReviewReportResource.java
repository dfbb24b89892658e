package org.lantern.review.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versions;
import org.lantern.review.report.ReportResponse;
import org.lantern.review.report.ReportService;

/** The newest edition of a review's report that the caller may read. */
@Path("/api/v1/reviews/{id}/report")
@RolesAllowed(Role.Name.LINKED)
public class ReviewReportResource {
  private final ReportService reports;

  ReviewReportResource(ReportService reports) {
    this.reports = reports;
  }

  @GET
  @APIResponseSchema(ReportResponse.class)
  public Response ofReview(@PathParam("id") UUID id) {
    return Versions.ok(reports.ofReview(id));
  }
}
