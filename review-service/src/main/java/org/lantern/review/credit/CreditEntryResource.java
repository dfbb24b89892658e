package org.lantern.review.credit;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;

/** The lines of the ledger over HTTP; a line is added and never changed, so it has no version. */
@Path("/api/v1/credit-entries")
@RolesAllowed(Role.Name.LINKED)
public class CreditEntryResource {
  private final CreditService service;

  CreditEntryResource(CreditService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(value = CreditEntryResponse.class, responseCode = "201")
  public Response adjust(
      @NotNull @Valid AdjustCreditRequest request, @HeaderParam("Idempotency-Key") String key) {
    CreditEntryResponse made = service.adjust(request, key);
    return Response.created(URI.create("/api/v1/credit-entries/" + made.id())).entity(made).build();
  }

  @GET
  public PageResponse<CreditEntryResponse> list(
      @QueryParam("schoolId") UUID schoolId,
      @QueryParam("seasonId") UUID seasonId,
      @QueryParam("kind") CreditKind kind,
      @QueryParam("reviewId") UUID reviewId,
      @BeanParam PageQuery page) {
    return service.entries(new CreditSearch(schoolId, seasonId, kind, reviewId), page);
  }

  @GET
  @Path("/{id}")
  public CreditEntryResponse get(@PathParam("id") UUID id) {
    return service.get(id);
  }
}
