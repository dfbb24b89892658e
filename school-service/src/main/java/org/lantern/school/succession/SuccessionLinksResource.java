package org.lantern.school.succession;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;

/**
 * The links as a whole: the file is the body. It names no version, because it replaces all there
 * is, and the same file again changes nothing.
 */
@Path("/api/v1/succession-links")
@RolesAllowed(Role.Name.NETWORK_ADMIN)
public class SuccessionLinksResource {
  private final SuccessionService service;

  SuccessionLinksResource(SuccessionService service) {
    this.service = service;
  }

  @PUT
  @Privileged
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public SuccessionLinksResponse replace(InputStream upload) {
    return service.replace(upload);
  }
}
