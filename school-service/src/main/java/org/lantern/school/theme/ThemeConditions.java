package org.lantern.school.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A search in SQL: only what was asked for becomes a condition, and every value a parameter. */
class ThemeConditions {
  private static final int FEWEST_FOR_SIMILARITY = 3;

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private String order = "order by name, id";

  ThemeConditions(ThemeSearch search) {
    if (search.state() != null) {
      conditions.add("state = :state");
      parameters.put("state", search.state().name());
    }
    if (search.words() != null) {
      named(search.words());
    }
  }

  /** Of scripts that similarity does not know, the words themselves must stand in the name. */
  private void named(String words) {
    parameters.put("escaped", escaped(words));
    if (words.length() < FEWEST_FOR_SIMILARITY) {
      conditions.add("plain_name like plain(:escaped) || '%'");
      return;
    }
    parameters.put("words", words);
    conditions.add(
        "(plain(:words) <% plain_name or plain_name like '%' || plain(:escaped) || '%')");
    order = "order by word_similarity(plain(:words), plain_name) desc, name, id";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  String where() {
    return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
  }

  String order() {
    return order;
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
