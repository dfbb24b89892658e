package org.lantern.school.school;

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

/** Schools over HTTP. */
@Path("/api/v1/schools")
@RolesAllowed(Role.Name.LINKED)
public class SchoolResource {
  private final SchoolService service;

  SchoolResource(SchoolService service) {
    this.service = service;
  }

  @GET
  public PageResponse<SchoolResponse> search(
      @QueryParam("urn") String urn,
      @QueryParam("name") String name,
      @QueryParam("postcode") String postcode,
      @QueryParam("authority") String authority,
      @QueryParam("trust") String trust,
      @QueryParam("phase") String phase,
      @QueryParam("status") String status,
      @QueryParam("near") UUID near,
      @QueryParam("within") Integer within,
      @BeanParam PageQuery page) {
    SchoolSearch search =
        new SchoolSearch(urn, name, postcode, authority, trust, phase, status, near, within);
    return service.search(search, page);
  }

  @GET
  @Path("/{id}")
  public SchoolResponse get(@PathParam("id") UUID id) {
    return service.get(id);
  }
}
