package org.lantern.review.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.ByTelephone;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Telephone;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versions;
import org.lantern.review.request.ReasonRequest;

/** Reviews over HTTP. */
@Path("/api/v1/reviews")
@RolesAllowed(Role.Name.LINKED)
public class ReviewResource {
  private final ReviewService service;
  private final SwitchService switching;
  private final PostponementService postponements;
  private final CancellationService cancellations;
  private final EndedSchoolReviewService endings;

  ReviewResource(
      ReviewService service,
      SwitchService switching,
      PostponementService postponements,
      CancellationService cancellations,
      EndedSchoolReviewService endings) {
    this.service = service;
    this.switching = switching;
    this.postponements = postponements;
    this.cancellations = cancellations;
    this.endings = endings;
  }

  @GET
  public PageResponse<ReviewResponse> list(
      @QueryParam("state") ReviewState state,
      @QueryParam("schoolId") UUID schoolId,
      @QueryParam("programmeId") UUID programmeId,
      @QueryParam("from") LocalDate from,
      @QueryParam("until") LocalDate until,
      @BeanParam PageQuery page) {
    return service.list(new ReviewSearch(state, schoolId, programmeId, from, until), page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(ReviewResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }

  @POST
  @Path("/{id}/confirm-team")
  @Privileged
  @APIResponseSchema(ReviewResponse.class)
  public Response confirmTeam(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.move(id, ReviewAction.CONFIRM_TEAM, ifMatch));
  }

  @POST
  @Path("/{id}/mark-ready")
  @APIResponseSchema(ReviewResponse.class)
  public Response markReady(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.move(id, ReviewAction.MARK_READY, ifMatch));
  }

  @POST
  @Path("/{id}/start")
  @APIResponseSchema(ReviewResponse.class)
  public Response start(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.move(id, ReviewAction.START, ifMatch));
  }

  @POST
  @Path("/{id}/postpone")
  @APIResponseSchema(ReviewResponse.class)
  public Response postpone(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PostponeRequest asked) {
    return Versions.ok(postponements.postpone(id, asked, ifMatch));
  }

  @POST
  @Path("/{id}/switch-mode")
  @Privileged
  @APIResponseSchema(ReviewResponse.class)
  public Response switchMode(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SwitchModeRequest asked) {
    return Versions.ok(switching.switchMode(id, asked.mode(), ifMatch));
  }

  @POST
  @ByTelephone
  @Parameter(name = Telephone.SAID_BY, in = ParameterIn.HEADER)
  @Parameter(name = Telephone.SAID_ON, in = ParameterIn.HEADER)
  @Path("/{id}/cancel")
  @APIResponseSchema(ReviewResponse.class)
  public Response cancel(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CancelRequest asked) {
    return Versions.ok(cancellations.cancel(id, asked, ifMatch));
  }

  @POST
  @Path("/{id}/abandon")
  @APIResponseSchema(ReviewResponse.class)
  public Response abandon(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest why) {
    return Versions.ok(cancellations.abandon(id, why.reason(), ifMatch));
  }

  /** To a school that goes on for the one of the review, which merged or split. */
  @POST
  @Path("/{id}/move")
  @Privileged
  @APIResponseSchema(ReviewResponse.class)
  public Response move(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MoveReviewRequest to) {
    return Versions.ok(endings.move(id, to.schoolId(), ifMatch));
  }
}
