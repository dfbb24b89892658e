package org.lantern.review.credit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;

/** How schools stand with their days, over HTTP. */
@Path("/api/v1/credit-balances")
@RolesAllowed(Role.Name.LINKED)
public class CreditBalanceResource {
  private final CreditService service;

  CreditBalanceResource(CreditService service) {
    this.service = service;
  }

  @GET
  public PageResponse<CreditBalanceResponse> list(
      @QueryParam("schoolId") UUID schoolId,
      @QueryParam("seasonId") UUID seasonId,
      @BeanParam PageQuery page) {
    return service.balances(new CreditSearch(schoolId, seasonId, null, null), page);
  }

  @GET
  @Path("/{schoolId}")
  public SchoolCreditResponse of(@PathParam("schoolId") UUID schoolId) {
    return service.of(schoolId);
  }
}
