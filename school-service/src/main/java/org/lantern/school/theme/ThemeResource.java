package org.lantern.school.theme;

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
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Themes over HTTP. */
@Path("/api/v1/themes")
@RolesAllowed(Role.Name.LINKED)
public class ThemeResource {
  private final ThemeService service;

  ThemeResource(ThemeService service) {
    this.service = service;
  }

  @POST
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(value = ThemeResponse.class, responseCode = "201")
  public Response create(
      @NotNull @Valid NameThemeRequest request, @HeaderParam("Idempotency-Key") String key) {
    ThemeResponse made = service.create(request, key);
    return Versions.created("/api/v1/themes/" + made.id(), new Versioned<>(made, 0));
  }

  @POST
  @Path("/{id}/rename")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(ThemeResponse.class)
  public Response rename(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NameThemeRequest request) {
    return Versions.ok(service.rename(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/merge")
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(ThemeResponse.class)
  public Response merge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MergeThemeRequest request) {
    return Versions.ok(service.merge(id, request, ifMatch));
  }

  @GET
  public PageResponse<ThemeResponse> list(
      @QueryParam("words") String words,
      @QueryParam("state") String state,
      @BeanParam PageQuery page) {
    return service.list(ThemeSearch.of(words, state), page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(ThemeResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  @GET
  @Path("/{id}/history")
  public List<HistoryResponse> history(@PathParam("id") UUID id) {
    return service.history(id);
  }
}
