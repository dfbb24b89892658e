package org.lantern.review.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What a rule found, before it is weighed; the words are only made for who is shown.
 *
 * @param against whether it speaks against the person
 */
record Answer(boolean against, Supplier<String> words) {
  static Answer passes(String sentence) {
    return new Answer(false, () -> sentence);
  }

  static Answer passes(String pattern, Object... values) {
    return new Answer(false, () -> String.format(Locale.ROOT, pattern, values));
  }

  static Answer against(String pattern, Object... values) {
    return new Answer(true, () -> String.format(Locale.ROOT, pattern, values));
  }

  /** The days one after the other, for a sentence. */
  static String list(Collection<LocalDate> days) {
    return String.join(", ", days.stream().sorted().map(LocalDate::toString).toList());
  }
}
