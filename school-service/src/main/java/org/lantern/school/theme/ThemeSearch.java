package org.lantern.school.theme;

import java.util.Arrays;
import org.lantern.kit.problem.Refusal;

/**
 * Which themes somebody looks for; null finds all, merged ones too.
 *
 * @param words of the name; typing errors and missing accents are forgiven
 */
record ThemeSearch(String words, ThemeState state) {
  private static final int LONGEST = 100;

  static ThemeSearch of(String words, String state) {
    return new ThemeSearch(words(words), state(state));
  }

  private static String words(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
      throw new Refusal.Unreadable(
          "Search for at most %d characters, none of them NUL.".formatted(LONGEST));
    }
    return text.strip();
  }

  private static ThemeState state(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return Arrays.stream(ThemeState.values())
        .filter(state -> state.name().equalsIgnoreCase(text.strip()))
        .findFirst()
        .orElseThrow(() -> new Refusal.Unreadable("The state is STANDING or MERGED."));
  }
}
