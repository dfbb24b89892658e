package org.lantern.kit.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** The page a list request asks for; the size is clamped to 1-100 rather than refused. */
public record PageQuery(
    @QueryParam("page") @DefaultValue("0") int page,
    @QueryParam("size") @DefaultValue("20") int size) {
  private static final int LARGEST = 100;
  private static final int LAST = 1_000_000;

  public PageQuery {
    page = Math.clamp(page, 0, LAST);
    size = Math.clamp(size, 1, LARGEST);
  }
}
