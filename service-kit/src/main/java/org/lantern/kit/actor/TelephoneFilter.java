package org.lantern.kit.actor;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lantern.kit.problem.Refusal;

/** Takes somebody's words from an administrator where the operation allows it, and only there. */
@Singleton
public class TelephoneFilter {
  private final Telephone telephone;
  private final FreshRoles roles;

  TelephoneFilter(Telephone telephone, FreshRoles roles) {
    this.telephone = telephone;
    this.roles = roles;
  }

  @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 2)
  public void filter(ContainerRequestContext request, ResourceInfo operation) {
    String saidBy = request.getHeaderString(Telephone.SAID_BY);
    String saidOn = request.getHeaderString(Telephone.SAID_ON);
    if (saidBy == null && saidOn == null) {
      return;
    }
    if (!operation.getResourceMethod().isAnnotationPresent(ByTelephone.class)) {
      throw new Refusal.NotAllowed(
          "This cannot be said by telephone. Ask the person to sign in and do it.");
    }
    roles.require();
    telephone.said(person(saidBy), saidOn == null ? null : day(saidOn));
  }

  private static UUID person(String text) {
    try {
      return UUID.fromString(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new Refusal.Unreadable(Telephone.SAID_BY + " is the id of the person who said it.");
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Refusal.Unreadable(
          Telephone.SAID_ON + " is the day of the call, such as 2026-11-30.");
    }
  }
}
