package org.lantern.school.person;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versions;

/** People over HTTP. */
@Path("/api/v1/people")
@RolesAllowed(Role.Name.LINKED)
public class PersonResource {
  private final PersonService service;

  PersonResource(PersonService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  public PageResponse<PersonResponse> list(
      @QueryParam("words") String words, @BeanParam PageQuery page) {
    return service.list(words, page);
  }

  @GET
  @Path("/names")
  public List<PersonResponse> names(@QueryParam("id") List<UUID> ids) {
    return service.names(ids);
  }

  @GET
  @Path("/{id}")
  public PersonResponse get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  @GET
  @Path("/{id}/details")
  @APIResponseSchema(PersonDetailsResponse.class)
  public Response details(@PathParam("id") UUID id) {
    return Versions.ok(service.details(id));
  }

  @POST
  @Path("/{id}/rename")
  @APIResponseSchema(PersonDetailsResponse.class)
  public Response rename(
      @PathParam("id") UUID id,
      @NotNull @Valid RenameRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.rename(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/add-address")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(PersonDetailsResponse.class)
  public Response addAddress(
      @PathParam("id") UUID id,
      @NotNull @Valid AddressRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.addAddress(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/remove-address")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(PersonDetailsResponse.class)
  public Response removeAddress(
      @PathParam("id") UUID id,
      @NotNull @Valid AddressRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.removeAddress(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/receive-mail-at")
  @APIResponseSchema(PersonDetailsResponse.class)
  public Response receiveMailAt(
      @PathParam("id") UUID id,
      @NotNull @Valid AddressRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.receiveMailAt(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/set-out-from")
  @APIResponseSchema(PersonDetailsResponse.class)
  public Response setOutFrom(
      @PathParam("id") UUID id,
      @NotNull @Valid BaseRequest request,
      @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.setOutFrom(id, request, ifMatch));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
