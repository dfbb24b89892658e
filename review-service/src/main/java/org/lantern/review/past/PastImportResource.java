package org.lantern.review.past;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Privileged;
import org.lantern.kit.actor.Role;

/**
 * The past from files, over HTTP: the file itself is the body. An import only tries unless told
 * otherwise (200), and answers 201 when it brought something in; the answer is all of it.
 */
@Path("/api/v1/past-imports")
@RolesAllowed(Role.Name.NETWORK_ADMIN)
public class PastImportResource {
  private final PastImportService service;
  private final TrainingTable training;
  private final ReviewTable reviews;
  private final CreditTable credits;

  PastImportResource(
      PastImportService service, TrainingTable training, ReviewTable reviews, CreditTable credits) {
    this.service = service;
    this.training = training;
    this.reviews = reviews;
    this.credits = credits;
  }

  @POST
  @Path("/training")
  @Privileged
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @APIResponseSchema(value = PastImportResponse.class, responseCode = "201")
  public Response training(
      InputStream upload, @QueryParam("dryRun") @DefaultValue("true") boolean dryRun) {
    return bringIn(training, upload, dryRun);
  }

  @POST
  @Path("/reviews")
  @Privileged
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @APIResponseSchema(value = PastImportResponse.class, responseCode = "201")
  public Response reviews(
      InputStream upload, @QueryParam("dryRun") @DefaultValue("true") boolean dryRun) {
    return bringIn(reviews, upload, dryRun);
  }

  @POST
  @Path("/credits")
  @Privileged
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @APIResponseSchema(value = PastImportResponse.class, responseCode = "201")
  public Response credits(
      InputStream upload, @QueryParam("dryRun") @DefaultValue("true") boolean dryRun) {
    return bringIn(credits, upload, dryRun);
  }

  private Response bringIn(PastTable table, InputStream upload, boolean dryRun) {
    PastImportResponse result = service.bringIn(table, upload, dryRun);
    return Response.status(dryRun ? Response.Status.OK : Response.Status.CREATED)
        .entity(result)
        .build();
  }
}
