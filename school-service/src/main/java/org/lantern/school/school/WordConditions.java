package org.lantern.school.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Typed words in SQL: a name has to have every one of them, each with its own typing errors
 * forgiven, so that a common word beside a rare one costs little.
 */
class WordConditions {
  private static final int FEWEST_FOR_SIMILARITY = 3;
  private static final int MOST_WORDS = 6;

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final List<String> conditions = new ArrayList<>();
  private final List<String> likenesses = new ArrayList<>();

  WordConditions(String typed) {
    Stream.of(typed.strip().split("\\s+")).distinct().limit(MOST_WORDS).forEach(this::add);
  }

  private void add(String word) {
    if (word.length() < FEWEST_FOR_SIMILARITY) {
      conditions.add(begins(SchoolConditions.escaped(word)));
      return;
    }
    String parameter = parameter(word);
    String swapped =
        SwappedLetters.of(word).stream().map(this::begins).collect(Collectors.joining(" or "));
    String alike = "plain(:%s) <%% plain_name".formatted(parameter);
    String likeness = "word_similarity(plain(:%s), plain_name)".formatted(parameter);
    if (swapped.isEmpty()) {
      conditions.add(alike);
      likenesses.add(likeness);
    } else {
      conditions.add(alike + " or " + swapped);
      likenesses.add("greatest(%s, case when %s then 0.9 else 0 end)".formatted(likeness, swapped));
    }
  }

  /** That a word of the name begins so. */
  private String begins(String word) {
    return "plain_name like plain(:%1$s) || '%%' or plain_name like '%% ' || plain(:%1$s) || '%%'"
        .formatted(parameter(word));
  }

  private String parameter(String value) {
    String name = "word" + values.size();
    values.put(name, value);
    return name;
  }

  /** The condition. */
  String text() {
    return "(" + String.join(") and (", conditions) + ")";
  }

  /** How alike a name is to what was typed, with parameters of the condition only. */
  String likeness() {
    return likenesses.isEmpty() ? "0" : String.join(" + ", likenesses);
  }

  Map<String, Object> values() {
    return values;
  }
}
