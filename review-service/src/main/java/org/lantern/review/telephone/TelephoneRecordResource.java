package org.lantern.review.telephone;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versions;
import org.lantern.review.request.ReasonRequest;

/** Records of what people said by telephone, over HTTP. */
@Path("/api/v1/telephone-records")
@RolesAllowed(Role.Name.LINKED)
public class TelephoneRecordResource {
  private final TelephoneRecordService service;

  TelephoneRecordResource(TelephoneRecordService service) {
    this.service = service;
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(TelephoneRecordResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  /** The person did not say it. */
  @POST
  @Path("/{id}/deny")
  @APIResponseSchema(TelephoneRecordResponse.class)
  public Response deny(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest why) {
    return Versions.ok(service.deny(id, why.reason(), ifMatch));
  }

  @POST
  @Path("/{id}/settle")
  @Privileged
  @APIResponseSchema(TelephoneRecordResponse.class)
  public Response settle(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest outcome) {
    return Versions.ok(service.settle(id, outcome.reason(), ifMatch));
  }
}
