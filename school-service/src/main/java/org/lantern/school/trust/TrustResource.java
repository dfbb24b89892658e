package org.lantern.school.trust;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;

/** Trusts over HTTP. */
@Path("/api/v1/trusts")
@RolesAllowed(Role.Name.LINKED)
public class TrustResource {
  private final TrustService service;

  TrustResource(TrustService service) {
    this.service = service;
  }

  @GET
  public PageResponse<TrustResponse> list(
      @QueryParam("words") String words, @BeanParam PageQuery page) {
    return service.list(words, page);
  }

  @GET
  @Path("/{id}")
  public TrustResponse get(@PathParam("id") UUID id) {
    return service.get(id);
  }
}
