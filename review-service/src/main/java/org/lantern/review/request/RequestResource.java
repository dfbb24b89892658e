package org.lantern.review.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Requests for reviews over HTTP. */
@Path("/api/v1/requests")
@RolesAllowed(Role.Name.LINKED)
public class RequestResource {
  private final RequestService service;
  private final EndedSchoolRequestService endings;

  RequestResource(RequestService service, EndedSchoolRequestService endings) {
    this.service = service;
    this.endings = endings;
  }

  @POST
  @ByTelephone
  @Parameter(name = Telephone.SAID_BY, in = ParameterIn.HEADER)
  @Parameter(name = Telephone.SAID_ON, in = ParameterIn.HEADER)
  @RolesAllowed({
    Role.Name.HEAD,
    Role.Name.SCHOOL_DELEGATE,
    Role.Name.TRUST_LEADER,
    Role.Name.NETWORK_ADMIN
  })
  @APIResponseSchema(value = RequestResponse.class, responseCode = "201")
  public Response request(
      @NotNull @Valid RequestReviewRequest request, @HeaderParam("Idempotency-Key") String key) {
    RequestResponse made = service.request(request, key);
    return Versions.created("/api/v1/requests/" + made.id(), new Versioned<>(made, 0));
  }

  @POST
  @Path("/{id}/accept")
  @Privileged
  @APIResponseSchema(RequestResponse.class)
  public Response accept(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.move(id, RequestAction.ACCEPT, ifMatch, null));
  }

  @PUT
  @Path("/{id}")
  @APIResponseSchema(RequestResponse.class)
  public Response write(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WriteRequestRequest said) {
    return Versions.ok(service.write(id, said, ifMatch));
  }

  @POST
  @Path("/{id}/waitlist")
  @Privileged
  @APIResponseSchema(RequestResponse.class)
  public Response waitlist(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest why) {
    return Versions.ok(service.move(id, RequestAction.WAITLIST, ifMatch, why.reason()));
  }

  @POST
  @Path("/{id}/decline")
  @Privileged
  @APIResponseSchema(RequestResponse.class)
  public Response decline(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonRequest why) {
    return Versions.ok(service.move(id, RequestAction.DECLINE, ifMatch, why.reason()));
  }

  @POST
  @ByTelephone
  @Parameter(name = Telephone.SAID_BY, in = ParameterIn.HEADER)
  @Parameter(name = Telephone.SAID_ON, in = ParameterIn.HEADER)
  @Path("/{id}/withdraw")
  @APIResponseSchema(RequestResponse.class)
  public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.move(id, RequestAction.WITHDRAW, ifMatch, null));
  }

  /** A school that goes on for one that ended, or another of the subject, has it from now on. */
  @POST
  @Path("/{id}/take-over")
  @APIResponseSchema(RequestResponse.class)
  public Response takeOver(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TakeOverRequest by) {
    return Versions.ok(endings.takeOver(id, by.schoolId(), ifMatch));
  }

  @GET
  public PageResponse<RequestResponse> list(
      @QueryParam("state") RequestState state,
      @QueryParam("schoolId") UUID schoolId,
      @QueryParam("programmeId") UUID programmeId,
      @QueryParam("seasonId") UUID seasonId,
      @BeanParam PageQuery page) {
    return service.list(new RequestSearch(state, schoolId, programmeId, seasonId), page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(RequestResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
