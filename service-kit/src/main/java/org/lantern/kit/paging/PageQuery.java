package org.lantern.kit.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * The page a list request asks for; the size is clamped to 1-100 rather than refused. Who asks for
 * CSV gets one page with everything, up to what {@link CsvAsked} allows.
 *
 * @param sort keys that {@link SortKeys} knows, null for the list's own order
 */
public record PageQuery(
    @QueryParam("page") @DefaultValue("0") int page,
    @QueryParam("size") @DefaultValue("20") int size,
    @QueryParam("sort") String sort,
    @HeaderParam(HttpHeaders.ACCEPT) String accept) {
  private static final int LARGEST = 100;
  private static final int LAST = 1_000_000;

  public PageQuery {
    boolean everything = CsvAsked.in(accept);
    page = everything ? 0 : Math.clamp(page, 0, LAST);
    size = everything ? CsvAsked.mostRows() : Math.clamp(size, 1, LARGEST);
  }

  /** How many rows come before this page. */
  public int offset() {
    return page * size;
  }
}
