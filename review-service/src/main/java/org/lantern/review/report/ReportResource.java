package org.lantern.review.report;

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
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.problem.Versions;
import org.lantern.review.request.ReasonRequest;
import org.lantern.review.writing.SharingRequest;

/** Reports and their moves over HTTP. */
@Path("/api/v1/reports")
@RolesAllowed(Role.Name.LINKED)
public class ReportResource {
  private final ReportService reports;
  private final FactsService facts;
  private final EditionService editions;

  ReportResource(ReportService reports, FactsService facts, EditionService editions) {
    this.reports = reports;
    this.facts = facts;
    this.editions = editions;
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

  @POST
  @Path("/{id}/submit")
  @APIResponseSchema(ReportResponse.class)
  public Response submit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, SubmitRequest how) {
    return Versions.ok(reports.submit(id, ifMatch, how));
  }

  @POST
  @Path("/{id}/send-back")
  @Privileged
  @APIResponseSchema(ReportResponse.class)
  public Response sendBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid SendBackRequest why) {
    return Versions.ok(reports.sendBack(id, ifMatch, why));
  }

  @POST
  @Path("/{id}/release")
  @Privileged
  @APIResponseSchema(ReportResponse.class)
  public Response release(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, SharingRequest how) {
    return Versions.ok(reports.release(id, ifMatch, how));
  }

  @POST
  @Path("/{id}/take-over")
  @Privileged
  @APIResponseSchema(ReportResponse.class)
  public Response takeOver(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(reports.takeOver(id, ifMatch));
  }

  @POST
  @Path("/{id}/confirm-facts")
  @APIResponseSchema(ReportResponse.class)
  public Response confirmFacts(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(facts.confirm(id, ifMatch));
  }

  @POST
  @Path("/{id}/finalise")
  @Privileged
  @APIResponseSchema(ReportResponse.class)
  public Response finalise(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(reports.finalise(id, ifMatch));
  }

  @POST
  @Path("/{id}/amend")
  @Privileged
  @APIResponseSchema(ReportResponse.class)
  public Response amend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest why) {
    return Versions.ok(editions.amend(id, ifMatch, why.reason()));
  }

  @POST
  @Path("/{id}/void")
  @Privileged
  @APIResponseSchema(ReportResponse.class)
  public Response voidIt(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest why) {
    return Versions.ok(editions.voidIt(id, ifMatch, why.reason()));
  }
}
