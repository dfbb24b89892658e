package org.lantern.review.signature;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.review.finding.FindingsResponse;
import org.lantern.review.request.ReasonRequest;

/** Signing over HTTP; If-Match names the ETag of the findings as read. */
@Path("/api/v1/reviews/{id}/findings")
@RolesAllowed(Role.Name.LINKED)
public class SignatureResource {
  private final SignatureService service;

  SignatureResource(SignatureService service) {
    this.service = service;
  }

  /** Signs; with a note the school signs that it disagrees. */
  @POST
  @Path("/sign")
  public FindingsResponse sign(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid SignFindingsRequest request) {
    return service.sign(id, request == null ? null : request.note(), ifMatch);
  }

  /** The lead records why the school cannot or will not sign. */
  @POST
  @Path("/record-not-agreeing")
  public FindingsResponse recordNotAgreeing(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest why) {
    return service.recordNotAgreeing(id, why.reason(), ifMatch);
  }
}
