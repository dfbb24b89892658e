package org.lantern.review.removal;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words to look for: whole words, however they are broken into lines and whether or not they are
 * written large. Known to the database and to us, and kept nowhere.
 */
final class Passage {
  /** What stands in their place. */
  static final String MARK = "[removed]";

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private final Pattern pattern;
  private final String forDatabase;
  private final String forJson;

  Passage(String words) {
    String[] each = words.strip().split("\\s+");
    String first = isWord(words.strip().codePointAt(0)) ? "\\b" : "";
    String last = isWord(words.strip().codePointBefore(words.strip().length())) ? "\\b" : "";
    pattern =
        Pattern.compile(
            Arrays.stream(each)
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+", first, last)),
            FLAGS);
    forJson =
        Arrays.stream(each).map(Passage::inJson).collect(Collectors.joining("(\\s|\\\\[bfnrt])+"));
    forDatabase =
        Arrays.stream(each)
            .map(Passage::escaped)
            .collect(
                Collectors.joining(
                    "\\s+", first.isEmpty() ? "" : "\\m", last.isEmpty() ? "" : "\\M"));
  }

  /** Quotation marks and backslashes are written as two. */
  private static String inJson(String word) {
    return word.codePoints()
        .mapToObj(
            letter ->
                letter == '"' || letter == '\\' ? ".{1,2}" : escaped(Character.toString(letter)))
        .collect(Collectors.joining());
  }

  private static boolean isWord(int letter) {
    return Character.isLetterOrDigit(letter) || letter == '_';
  }

  private static String escaped(String word) {
    return word.codePoints()
        .mapToObj(
            letter -> (isWord(letter) || letter > 127 ? "" : "\\") + Character.toString(letter))
        .collect(Collectors.joining());
  }

  /** A regular expression of PostgreSQL, to be matched without regard to case. */
  String forDatabase() {
    return forDatabase;
  }

  /**
   * As {@link #forDatabase}, in a text of JSON, where a line break is two letters: rather too much
   * is found than too little.
   */
  String forJson() {
    return forJson;
  }

  boolean standsIn(String text) {
    return pattern.matcher(text).find();
  }

  String removedFrom(String text) {
    return pattern.matcher(text).replaceAll(MARK);
  }
}
