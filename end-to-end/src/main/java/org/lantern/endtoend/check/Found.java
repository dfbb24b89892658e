package org.lantern.endtoend.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The differences that a check finds, a sentence each. */
final class Found {
  static final int EXAMPLES = 5;

  private final List<String> sentences = new ArrayList<>();

  /** Writes the sentence down unless it holds. */
  void require(boolean holds, String otherwise) {
    if (!holds) {
      sentences.add(otherwise);
    }
  }

  /** Writes down what there is too much of, with the first examples. */
  void none(String what, Collection<?> rows) {
    require(
        rows.isEmpty(), what + ": " + rows.size() + ", " + rows.stream().limit(EXAMPLES).toList());
  }

  void addAll(Collection<String> more) {
    sentences.addAll(more);
  }

  List<String> sentences() {
    return sentences;
  }
}
