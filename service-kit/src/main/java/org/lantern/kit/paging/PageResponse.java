package org.lantern.kit.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lantern.kit.problem.Refusal;

/**
 * One page of a list.
 *
 * @param page counted from 0
 * @param total how many there are on all pages that the caller may see
 */
public record PageResponse<T>(List<T> items, int page, int size, long total) {
  /**
   * Counts before anything is read, so that too large an export costs nothing.
   *
   * @throws Refusal.AgainstTheRules when a table is asked for with more rows than it may have
   */
  public static <T> PageResponse<T> of(PageQuery query, long total, Supplier<List<T>> items) {
    if (CsvAsked.in(query.accept()) && total > query.size()) {
      throw new Refusal.AgainstTheRules(
          ("This table would have %d rows, and at most %d are given at once. Narrow it by one of"
                  + " the list's filters, such as a school or a state, and fetch it in parts.")
              .formatted(total, query.size()));
    }
    boolean beyond = query.offset() >= total;
    return new PageResponse<>(beyond ? List.of() : items.get(), query.page(), query.size(), total);
  }

  public static <T> PageResponse<T> of(PageQuery query, List<T> items, long total) {
    return of(query, total, () -> items);
  }

  public <R> PageResponse<R> map(Function<T, R> each) {
    return new PageResponse<>(items.stream().map(each).toList(), page, size, total);
  }
}
