package org.lantern.kit.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page counted from 0
 * @param total how many there are on all pages that the caller may see
 */
public record PageResponse<T>(List<T> items, int page, int size, long total) {
  public static <T> PageResponse<T> of(PageQuery query, List<T> items, long total) {
    return new PageResponse<>(items, query.page(), query.size(), total);
  }

  public <R> PageResponse<R> map(Function<T, R> each) {
    return new PageResponse<>(items.stream().map(each).toList(), page, size, total);
  }
}
