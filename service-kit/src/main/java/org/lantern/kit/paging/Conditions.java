package org.lantern.kit.paging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rows of a list must fulfil, all of it: who may see them first, then what was asked for.
 * Conditions are text of the code, values are always parameters.
 */
public final class Conditions {
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  /** A condition that always holds for this list, such as what the caller may see. */
  public Conditions where(String condition, Map<String, ?> values) {
    texts.add("(" + condition + ")");
    parameters.putAll(values);
    return this;
  }

  /** More values for a condition that has too many for one map. */
  public Conditions with(Map<String, ?> values) {
    parameters.putAll(values);
    return this;
  }

  /** Narrows the list where something was asked for; null leaves it as it is. */
  public Conditions narrow(String condition, String parameter, Object value) {
    return value == null ? this : where(condition, Map.of(parameter, value));
  }

  /** All of them joined; empty when there is none. */
  public String text() {
    return String.join(" and ", texts);
  }

  /** For SQL: with the word before it, if there is any. */
  public String whereClause() {
    return texts.isEmpty() ? "" : " where " + text();
  }

  public Map<String, Object> parameters() {
    return parameters;
  }
}
