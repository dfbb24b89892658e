package org.lantern.review.reviewer;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.review.schoolcopy.Phase;

/** Qualifications and the training that leads to them, over HTTP. */
@Path("/api/v1")
public class ReviewerResource {
  private final ReviewerService service;

  ReviewerResource(ReviewerService service) {
    this.service = service;
  }

  @POST
  @Path("/qualifications")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(value = QualificationResponse.class, responseCode = "201")
  public Response qualify(
      @NotNull @Valid QualifyRequest request, @HeaderParam("Idempotency-Key") String key) {
    QualificationResponse made = service.qualify(request, key);
    return Versions.created("/api/v1/qualifications/" + made.id(), new Versioned<>(made, 0));
  }

  @GET
  @Path("/qualifications/{id}")
  @RolesAllowed(Role.Name.LINKED)
  @APIResponseSchema(QualificationResponse.class)
  public Response qualification(@PathParam("id") UUID id) {
    return Versions.ok(service.qualification(id));
  }

  @POST
  @Path("/qualifications/{id}/end")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(EndedQualificationResponse.class)
  public Response endQualification(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid EndQualificationRequest request) {
    return Versions.ok(service.end(id, request, ifMatch));
  }

  @GET
  @Path("/qualifications")
  @RolesAllowed(Role.Name.LINKED)
  public PageResponse<QualificationResponse> qualifications(
      @QueryParam("personId") UUID personId,
      @QueryParam("programmeId") UUID programmeId,
      @QueryParam("part") Part part,
      @QueryParam("phase") Phase phase,
      @QueryParam("onDay") LocalDate onDay,
      @BeanParam PageQuery page) {
    return service.qualifications(
        new QualificationSearch(personId, programmeId, part, phase, onDay), page);
  }

  @POST
  @Path("/training-records")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(value = TrainingRecordResponse.class, responseCode = "201")
  public Response recordTraining(
      @NotNull @Valid RecordTrainingRequest request, @HeaderParam("Idempotency-Key") String key) {
    TrainingRecordResponse made = service.recordTraining(request, key);
    return Versions.created(
        "/api/v1/training-records?personId=" + made.personId(), new Versioned<>(made, 0));
  }

  @GET
  @Path("/training-records")
  @RolesAllowed(Role.Name.LINKED)
  public PageResponse<TrainingRecordResponse> trainingRecords(
      @QueryParam("personId") UUID personId,
      @QueryParam("programmeId") UUID programmeId,
      @QueryParam("kind") TrainingKind kind,
      @BeanParam PageQuery page) {
    return service.trainingRecords(new TrainingSearch(personId, programmeId, kind), page);
  }
}
