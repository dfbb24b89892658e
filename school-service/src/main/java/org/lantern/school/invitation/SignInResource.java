package org.lantern.school.invitation;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The first call of a sign-in, and who the caller is. */
@Path("/api/v1")
@Authenticated
public class SignInResource {
  private final SignInService service;

  SignInResource(SignInService service) {
    this.service = service;
  }

  /** Links the sign-in on the first call and answers the same as {@code /me} on every one. */
  @POST
  @Path("/sign-ins")
  public MeResponse signIn() {
    return service.signIn();
  }

  @GET
  @Path("/me")
  public MeResponse me() {
    return service.me();
  }
}
