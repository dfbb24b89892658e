package org.lantern.review.dayoffer;

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
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Offers of days over HTTP. */
@Path("/api/v1/day-offers")
@RolesAllowed(Role.Name.LINKED)
public class DayOfferResource {
  private final DayOfferService service;

  DayOfferResource(DayOfferService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(value = DayOfferResponse.class, responseCode = "201")
  public Response offer(
      @NotNull @Valid OfferDaysRequest request, @HeaderParam("Idempotency-Key") String key) {
    DayOfferResponse made = service.offer(request, key);
    return Versions.created("/api/v1/day-offers/" + made.id(), new Versioned<>(made, 0));
  }

  @POST
  @ByTelephone
  @Parameter(name = Telephone.SAID_BY, in = ParameterIn.HEADER)
  @Parameter(name = Telephone.SAID_ON, in = ParameterIn.HEADER)
  @Path("/{id}/confirm")
  @APIResponseSchema(DayOfferResponse.class)
  public Response confirm(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.confirm(id, ifMatch));
  }

  @POST
  @ByTelephone
  @Parameter(name = Telephone.SAID_BY, in = ParameterIn.HEADER)
  @Parameter(name = Telephone.SAID_ON, in = ParameterIn.HEADER)
  @Path("/{id}/answer")
  @APIResponseSchema(DayOfferResponse.class)
  public Response answer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AnswerDaysRequest said) {
    return Versions.ok(service.answer(id, said, ifMatch));
  }

  @POST
  @Path("/{id}/withdraw")
  @Privileged
  @APIResponseSchema(DayOfferResponse.class)
  public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.withdraw(id, ifMatch));
  }

  @GET
  public PageResponse<DayOfferResponse> list(
      @QueryParam("requestId") UUID requestId,
      @QueryParam("state") DayOfferState state,
      @BeanParam PageQuery page) {
    return service.list(new DayOfferSearch(requestId, state), page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(DayOfferResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
