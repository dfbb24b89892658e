package org.lantern.accreditation.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;

/** The directory over HTTP; no sign-in is needed. */
@Path("/api/v1/directory")
@PermitAll
public class DirectoryResource {
  private final DirectoryService service;

  DirectoryResource(DirectoryService service) {
    this.service = service;
  }

  @GET
  public PageResponse<DirectoryEntryResponse> search(
      @QueryParam("words") String words, @BeanParam PageQuery page) {
    return service.search(words, page);
  }

  @GET
  @Path("/{id}")
  public DirectoryEntryResponse get(@PathParam("id") UUID id) {
    return service.get(id);
  }
}
