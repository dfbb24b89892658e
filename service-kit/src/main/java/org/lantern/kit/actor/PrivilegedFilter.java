package org.lantern.kit.actor;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses privileged operations while this service cannot know who still holds which role. */
@Provider
@Privileged
@Priority(Priorities.AUTHORIZATION + 1)
class PrivilegedFilter implements ContainerRequestFilter {
  private final FreshRoles roles;

  PrivilegedFilter(FreshRoles roles) {
    this.roles = roles;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    roles.require();
  }
}
