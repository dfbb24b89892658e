package org.lantern.school.task;

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
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Versions;

/** What needs the caller, over HTTP. */
@Path("/api/v1/tasks")
@RolesAllowed(Role.Name.LINKED)
public class TaskResource {
  private final TaskService service;

  TaskResource(TaskService service) {
    this.service = service;
  }

  @GET
  public PageResponse<TaskResponse> mine(
      @QueryParam("state") String state,
      @QueryParam("kind") String kind,
      @QueryParam("overdue") boolean overdue,
      @BeanParam PageQuery page) {
    return service.mine(new TaskQuery(state, kind, overdue), page);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(TaskResponse.class)
  public Response get(@PathParam("id") UUID id) {
    return Versions.ok(service.get(id));
  }

  /** For the few that nothing else can close. */
  @POST
  @Path("/{id}/done")
  @APIResponseSchema(TaskResponse.class)
  public Response done(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return Versions.ok(service.finish(id, ifMatch));
  }
}
