package org.lantern.school.school;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What somebody may have meant who typed two letters of a short word the wrong way round: in a word
 * of up to six letters that spoils so many of its trigrams that similarity alone would have to find
 * half the register.
 */
final class SwappedLetters {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;

  private SwappedLetters() {}

  /** The word with each two neighbours exchanged; none for what is no short word. */
  static Set<String> of(String word) {
    Set<String> found = new LinkedHashSet<>();
    if (word.length() < SHORTEST
        || word.length() > LONGEST
        || !word.chars().allMatch(Character::isLetter)) {
      return found;
    }
    for (int i = 1; i < word.length(); i++) {
      StringBuilder swapped = new StringBuilder(word);
      swapped.setCharAt(i - 1, word.charAt(i));
      swapped.setCharAt(i, word.charAt(i - 1));
      found.add(swapped.toString());
    }
    found.remove(word);
    return found;
  }
}
