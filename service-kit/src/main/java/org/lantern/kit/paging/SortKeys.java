package org.lantern.kit.paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lantern.kit.problem.Refusal;

/**
 * By what a list can be sorted. Each key has its column in the query's own words, written in the
 * code: what somebody typed chooses among them and never reaches the query. The id comes last in
 * every order, so that pages do not overlap.
 */
public final class SortKeys {
  private static final String ID = "id";

  private final String usual;
  private final Map<String, String> columns = new LinkedHashMap<>();

  private SortKeys(String usual, String id) {
    this.usual = usual;
    columns.put(ID, id);
  }

  /**
   * A list and how it is sorted when nobody asks.
   *
   * @param usual the order in the query's own words, id last
   */
  public static SortKeys usually(String usual) {
    return new SortKeys(usual, ID);
  }

  /** As the other one, where the id has another column. */
  public static SortKeys usually(String usual, String id) {
    return new SortKeys(usual, id);
  }

  /** Keys that are named as their columns. */
  public SortKeys and(String... keys) {
    for (String key : keys) {
      columns.put(key, key);
    }
    return this;
  }

  public SortKeys with(String key, String column) {
    columns.put(key, column);
    return this;
  }

  /** Whether the caller asked for an order of their own. */
  public static boolean isAsked(PageQuery page) {
    return page.sort() != null && !page.sort().isBlank();
  }

  /**
   * The order for a page, for the end of a query.
   *
   * @throws Refusal.Unreadable when a key is none of these
   */
  public String order(PageQuery page) {
    return " order by " + (isAsked(page) ? chosen(page.sort()) : usual);
  }

  private String chosen(String sort) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String part : sort.split(",")) {
      String wanted = part.strip();
      boolean backwards = wanted.startsWith("-");
      String key = backwards ? wanted.substring(1) : wanted;
      String column = columns.get(key);
      if (column == null) {
        throw unknown();
      }
      found.putIfAbsent(key, column + (backwards ? backwards(key) : ""));
    }
    found.putIfAbsent(ID, columns.get(ID));
    return String.join(", ", found.values());
  }

  /** What has no value stays at the end in both directions. */
  private static String backwards(String key) {
    return key.equals(ID) ? " desc" : " desc nulls last";
  }

  private Refusal unknown() {
    List<String> keys = new ArrayList<>(columns.keySet());
    String sentence =
        "This list can be sorted by %s; several are joined by commas, and a - before one turns it"
                .formatted(String.join(", ", keys))
            + " round.";
    return new Refusal.Unreadable(sentence, List.of(new Refusal.Violation("sort", sentence)));
  }
}
