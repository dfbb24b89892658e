package org.lantern.review.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/**
 * The texts to which reviewers agree, over HTTP; the newest first, which is the one that counts.
 */
@Path("/api/v1/protocols")
public class ProtocolResource {
  private final ProtocolService service;

  ProtocolResource(ProtocolService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Role.Name.LINKED)
  public List<ProtocolResponse> list() {
    return service.list();
  }

  @POST
  @Privileged
  @RolesAllowed(Role.Name.NETWORK_ADMIN)
  @APIResponseSchema(value = ProtocolResponse.class, responseCode = "201")
  public Response publish(
      @NotNull @Valid PublishProtocolRequest request, @HeaderParam("Idempotency-Key") String key) {
    return Versions.created("/api/v1/protocols", new Versioned<>(service.publish(request, key), 0));
  }
}
