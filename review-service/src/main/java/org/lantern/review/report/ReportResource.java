package org.lantern.review.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.review.request.ReasonRequest;

/** Reports and comments on them over HTTP. */
@Path("/api/v1/reports")
@RolesAllowed(Role.Name.LINKED)
public class ReportResource {
  private final ReportService reports;
  private final CommentService comments;

  ReportResource(ReportService reports, CommentService comments) {
    this.reports = reports;
    this.comments = comments;
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(ReportResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(reports.get(id));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return reports.history(id);
  }

  @PUT
  @Path("/{id}")
  @APIResponseSchema(ReportResponse.class)
  public Response write(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WriteReportRequest request) {
    return Versions.ok(reports.write(id, request.summary(), ifMatch));
  }

  @POST
  @Path("/{id}/submit")
  @APIResponseSchema(ReportResponse.class)
  public Response submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(reports.submit(id, ifMatch));
  }

  @POST
  @Path("/{id}/send-back")
  @Privileged
  @APIResponseSchema(ReportResponse.class)
  public Response sendBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest why) {
    return Versions.ok(reports.sendBack(id, ifMatch, why.reason()));
  }

  @POST
  @Path("/{id}/release")
  @Privileged
  @APIResponseSchema(ReportResponse.class)
  public Response release(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(reports.release(id, ifMatch));
  }

  @POST
  @Path("/{id}/finalise")
  @Privileged
  @APIResponseSchema(ReportResponse.class)
  public Response finalise(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(reports.finalise(id, ifMatch));
  }

  @POST
  @Path("/{id}/comments")
  @APIResponseSchema(value = ReportResponse.CommentResponse.class, responseCode = "201")
  public Response comment(
      @PathParam("id") UUID id,
      @NotNull @Valid CommentRequest request,
      @HeaderParam("Idempotency-Key") String key) {
    ReportResponse.CommentResponse made = comments.comment(id, request, key);
    return Versions.created(
        "/api/v1/reports/" + id + "/comments/" + made.id(), new Versioned<>(made, 0));
  }

  @POST
  @Path("/{id}/comments/{commentId}/answer")
  @APIResponseSchema(ReportResponse.CommentResponse.class)
  public Response answer(
      @PathParam("id") UUID id,
      @PathParam("commentId") UUID commentId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AnswerCommentRequest request) {
    return Versions.ok(comments.answer(id, commentId, request, ifMatch));
  }
}
