package org.lantern.review.seat;

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
import org.lantern.review.passover.PassedOverResponse;
import org.lantern.review.request.ReasonRequest;
import org.lantern.review.reviewer.Part;
import org.lantern.review.staffing.Verdict;

/** Seats over HTTP. */
@Path("/api/v1/seats")
@RolesAllowed(Role.Name.LINKED)
public class SeatResource {
  private final SeatService service;
  private final ReplacementService replacements;
  private final SeatReadingService reader;

  SeatResource(SeatService service, ReplacementService replacements, SeatReadingService reader) {
    this.service = service;
    this.replacements = replacements;
    this.reader = reader;
  }

  @POST
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(value = SeatResponse.class, responseCode = "201")
  public Response propose(
      @NotNull @Valid ProposeSeatRequest request, @HeaderParam("Idempotency-Key") String key) {
    SeatResponse made = service.propose(request, key);
    return Versions.created("/api/v1/seats/" + made.id(), new Versioned<>(made, 0));
  }

  @POST
  @Path("/{id}/invite")
  @Privileged
  @APIResponseSchema(SeatResponse.class)
  public Response invite(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.invite(id, ifMatch));
  }

  @POST
  @ByTelephone
  @Parameter(name = Telephone.SAID_BY, in = ParameterIn.HEADER)
  @Parameter(name = Telephone.SAID_ON, in = ParameterIn.HEADER)
  @Path("/{id}/accept")
  @APIResponseSchema(SeatResponse.class)
  public Response accept(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.accept(id, ifMatch));
  }

  @POST
  @ByTelephone
  @Parameter(name = Telephone.SAID_BY, in = ParameterIn.HEADER)
  @Parameter(name = Telephone.SAID_ON, in = ParameterIn.HEADER)
  @Path("/{id}/decline")
  @APIResponseSchema(SeatResponse.class)
  public Response decline(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest why) {
    return Versions.ok(service.decline(id, ifMatch, why.reason()));
  }

  @POST
  @ByTelephone
  @Parameter(name = Telephone.SAID_BY, in = ParameterIn.HEADER)
  @Parameter(name = Telephone.SAID_ON, in = ParameterIn.HEADER)
  @Path("/{id}/withdraw")
  @Privileged
  @APIResponseSchema(SeatResponse.class)
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid WithdrawSeatRequest why) {
    return Versions.ok(service.withdraw(id, ifMatch, why == null ? null : why.reason()));
  }

  @POST
  @Path("/{id}/replace")
  @Privileged
  @APIResponseSchema(value = SeatResponse.class, responseCode = "201")
  public Response replace(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid ReplaceSeatRequest request) {
    SeatResponse made = replacements.replace(id, request, key, ifMatch);
    return Versions.created("/api/v1/seats/" + made.id(), new Versioned<>(made, 0));
  }

  @GET
  public PageResponse<SeatResponse> mine(
      @QueryParam("reviewId") UUID reviewId,
      @QueryParam("state") SeatState state,
      @QueryParam("part") Part part,
      @BeanParam PageQuery page) {
    return reader.mine(new SeatSearch(reviewId, state, part), page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(SeatResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(reader.get(id));
  }

  @GET
  @Path("/{id}/passed-over")
  public List<PassedOverResponse> passedOver(@PathParam("id") UUID id) {
    return reader.passedOver(id);
  }

  @GET
  @Path("/{id}/risks")
  public List<Verdict> risks(@PathParam("id") UUID id) {
    return reader.risks(id);
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return reader.history(id);
  }
}
