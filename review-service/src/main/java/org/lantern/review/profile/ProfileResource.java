package org.lantern.review.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versions;
import org.lantern.review.schoolcopy.Phase;

/** Profiles of reviewers over HTTP. */
@Path("/api/v1/reviewer-profiles")
public class ProfileResource {
  private final ProfileService service;

  ProfileResource(ProfileService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  public PageResponse<ProfileResponse> list(
      @QueryParam("phase") Phase phase,
      @QueryParam("specialism") Specialism specialism,
      @QueryParam("themeId") UUID themeId,
      @BeanParam PageQuery page) {
    return service.list(new ProfileSearch(phase, specialism, themeId), page);
  }

  @GET
  @Path("/{personId}")
  @RolesAllowed(Role.Name.LINKED)
  @APIResponseSchema(ProfileResponse.class)
  public Response get(@PathParam("personId") UUID personId) {
    return Versions.ok(service.get(personId));
  }

  @PUT
  @Path("/{personId}")
  @RolesAllowed(Role.Name.LINKED)
  @APIResponseSchema(ProfileResponse.class)
  public Response write(
      @PathParam("personId") UUID personId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WriteProfileRequest request) {
    return Versions.ok(service.write(personId, request, ifMatch));
  }
}
