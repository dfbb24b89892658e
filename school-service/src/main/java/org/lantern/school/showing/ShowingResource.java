package org.lantern.school.showing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;

/** Who was shown whom to call, over HTTP, for the network's named contact. */
@Path("/api/v1/safeguarding-showings")
@RolesAllowed(Role.Name.LINKED)
public class ShowingResource {
  private final ShowingService service;

  ShowingResource(ShowingService service) {
    this.service = service;
  }

  @GET
  public PageResponse<ShowingResponse> list(
      @QueryParam("schoolId") UUID schoolId, @BeanParam PageQuery page) {
    return service.list(schoolId, page);
  }
}
