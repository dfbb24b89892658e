package org.lantern.school.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versions;

/** What was delivered, over HTTP. */
@Path("/api/v1/mails")
@RolesAllowed(Role.Name.NETWORK_ADMIN)
public class MailResource {
  private final MailService service;

  MailResource(MailService service) {
    this.service = service;
  }

  @GET
  public PageResponse<MailResponse> list(
      @QueryParam("state") MailState state,
      @QueryParam("person") UUID person,
      @BeanParam PageQuery page) {
    return service.list(state, person, page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(MailResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  /** Records that a mail came back after it had been sent. */
  @POST
  @Path("/{id}/bounce")
  @Privileged
  @APIResponseSchema(MailResponse.class)
  public Response bounce(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.bounce(id, ifMatch));
  }
}
