package org.lantern.review.section;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Versions;
import org.lantern.review.writing.WrittenTextResponse;

/** Sections of a report over HTTP, and how their texts differ. */
@Path("/api/v1/reports/{id}/sections")
@RolesAllowed(Role.Name.LINKED)
public class SectionResource {
  private final SectionService sections;

  SectionResource(SectionService sections) {
    this.sections = sections;
  }

  @GET
  public List<SectionResponse> list(@PathParam("id") UUID id) {
    return sections.list(id);
  }

  @GET
  @Path("/{code}")
  @APIResponseSchema(SectionResponse.class)
  public Response get(@PathParam("id") UUID id, @PathParam("code") String code) {
    return Versions.ok(sections.get(id, code));
  }

  @PUT
  @Path("/{code}")
  @APIResponseSchema(SectionResponse.class)
  public Response write(
      @PathParam("id") UUID id,
      @PathParam("code") String code,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WriteSectionRequest request) {
    return Versions.ok(sections.write(id, code, request, ifMatch));
  }

  @GET
  @Path("/{code}/texts")
  public List<WrittenTextResponse> texts(@PathParam("id") UUID id, @PathParam("code") String code) {
    return sections.texts(id, code);
  }

  @GET
  @Path("/{code}/differences")
  public DifferenceResponse differences(
      @PathParam("id") UUID id,
      @PathParam("code") String code,
      @Parameter(description = "A version among the section's last texts.")
          @NotNull
          @QueryParam("from")
          Long from,
      @Parameter(description = "The version to which it is compared.") @NotNull @QueryParam("to")
          Long to) {
    return sections.differences(id, code, from, to);
  }
}
