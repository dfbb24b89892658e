package org.lantern.review.reviewer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Qualifications and days not free over HTTP. */
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
    return Versions.created(
        "/api/v1/qualifications?personId=" + made.personId(), new Versioned<>(made, 0));
  }

  @GET
  @Path("/qualifications")
  @RolesAllowed(Role.Name.LINKED)
  public List<QualificationResponse> qualifications(
      @NotNull @QueryParam("personId") UUID personId) {
    return service.qualificationsOf(personId);
  }

  @POST
  @Path("/absences")
  @RolesAllowed(Role.Name.LINKED)
  @APIResponseSchema(value = AbsenceResponse.class, responseCode = "201")
  public Response sayNotFree(
      @NotNull @Valid SayNotFreeRequest request, @HeaderParam("Idempotency-Key") String key) {
    AbsenceResponse made = service.sayNotFree(request, key);
    return Versions.created(
        "/api/v1/absences?personId=" + made.personId(), new Versioned<>(made, 0));
  }

  @GET
  @Path("/absences")
  @RolesAllowed(Role.Name.LINKED)
  public List<AbsenceResponse> absences(@NotNull @QueryParam("personId") UUID personId) {
    return service.absencesOf(personId);
  }
}
