package org.lantern.review.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points out words that look like a person's name: two or more capitalised words in a row, or a
 * title with a name. The first word of a sentence is capitalised anyway and does not count, and
 * words that are known otherwise end the row. It only points out and never refuses.
 */
public final class NameCheck {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}'’-]*[\\p{L}\\p{M}])?");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern GAP = Pattern.compile("[ \\t\\u00a0]+");
  private static final Pattern GAP_AFTER_POINT = Pattern.compile("\\.?[ \\t\\u00a0]*");
  private static final Pattern SENTENCE_BEFORE =
      Pattern.compile("(?s).*[.!?:;…][\\s\"'‘’“”()\\[\\]]*");
  private static final Set<String> TITLES =
      Set.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Sir", "Dame", "Rev");

  /** Weekdays, months and the field's own capitalised words, in small letters. */
  private static final Set<String> ALWAYS_KNOWN =
      Set.of(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december autumn spring summer winter christmas
          easter year years key stage early foundation reception nursery sixth form level levels i
          head headteacher deputy assistant principal chair governor governors senior middle leader
          leaders leadership team teacher teachers pupil pupils premium special educational needs
          disability inclusion english mathematics maths reading writing phonics science history
          geography art music drama physical education religious computing design technology french
          spanish german latin school schools academy academies primary secondary trust college
          ofsted review reviewer lead peer framework area excellence went well even better if
          """
              .strip()
              .split("\\s+"));

  private final Set<String> known;
  private final Set<String> settled = new HashSet<>();

  /**
   * @param known what else is no person here: the school's name, titles of components
   */
  public NameCheck(Collection<String> known) {
    this(known, List.of());
  }

  /**
   * @param dismissed remarks that were said to be no names anywhere, by their words
   */
  NameCheck(Collection<String> known, Collection<String> dismissed) {
    dismissed.forEach(words -> settled.add(spaced(words)));
    this.known = new HashSet<>(ALWAYS_KNOWN);
    known.forEach(
        phrase ->
            WORD.matcher(phrase).results().forEach(word -> this.known.add(plain(word.group()))));
  }

  /**
   * Words that look like a name.
   *
   * @param words as they stand in the text
   * @param from position of the first character, counted from 0
   * @param until position after the last character
   */
  public record Remark(String words, int from, int until) {}

  /**
   * As {@link #remarks(String, Collection)}, where nothing was dismissed here alone; null is no
   * text.
   */
  public List<Remark> remarks(String text) {
    return text == null ? List.of() : remarks(text, List.of());
  }

  /**
   * @param dismissed remarks that were said to be no names, by their words
   */
  public List<Remark> remarks(String text, Collection<String> dismissed) {
    Set<String> said = new HashSet<>(settled);
    dismissed.forEach(words -> said.add(spaced(words)));
    List<Word> words = words(text);
    List<Remark> found = new ArrayList<>();
    int next = 0;
    while (next < words.size()) {
      boolean titled = words.get(next).isTitle();
      int end = titled ? titled(text, words, next) : row(text, words, next);
      if (end > next && (titled || isRow(words.subList(next, end + 1)))) {
        Remark remark = remark(text, words.get(next).from(), words.get(end).until());
        if (!said.contains(spaced(remark.words()))) {
          found.add(remark);
        }
      }
      next = end + 1;
    }
    return found;
  }

  private static Remark remark(String text, int from, int until) {
    return new Remark(text.substring(from, until), from, until);
  }

  /** Where a title's name ends; the title itself when none follows. */
  private int titled(String text, List<Word> words, int title) {
    int end = title;
    while (end + 1 < words.size()
        && isName(words.get(end + 1))
        && joins(text, words.get(end), words.get(end + 1), end == title)) {
      end++;
    }
    return end;
  }

  /** How far the names go that begin here, be they enough for a row or not; nobody looks twice. */
  private int row(String text, List<Word> words, int first) {
    if (!isName(words.get(first)) || beginsSentence(text, words, first)) {
      return first;
    }
    int end = first;
    while (end + 1 < words.size()
        && isName(words.get(end + 1))
        && !words.get(end + 1).isTitle()
        && joins(text, words.get(end), words.get(end + 1), words.get(end).isInitial())) {
      end++;
    }
    return end;
  }

  private static boolean isRow(List<Word> names) {
    return names.stream().filter(name -> !name.isInitial()).count() >= 2;
  }

  private boolean isName(Word word) {
    return (word.isInitial() || word.isCapitalised()) && !known.contains(plain(word.text()));
  }

  private static boolean joins(String text, Word one, Word next, boolean mayHavePoint) {
    String between = text.substring(one.until(), next.from());
    return (mayHavePoint ? GAP_AFTER_POINT : GAP).matcher(between).matches();
  }

  /** Whether a line or a sentence ends between the word before and this one. */
  private static boolean beginsSentence(String text, List<Word> words, int at) {
    if (at == 0) {
      return true;
    }
    String between = text.substring(words.get(at - 1).until(), words.get(at).from());
    return between.indexOf('\n') >= 0 || SENTENCE_BEFORE.matcher(between).matches();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
      words.add(new Word(word, matcher.start(), matcher.start() + word.length()));
    }
    return words;
  }

  private static String plain(String word) {
    return POSSESSIVE.matcher(word).replaceFirst("").toLowerCase(Locale.ROOT);
  }

  private static String spaced(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private record Word(String text, int from, int until) {
    boolean isTitle() {
      return TITLES.contains(text);
    }

    boolean isInitial() {
      return text.length() == 1 && Character.isUpperCase(text.charAt(0));
    }

    /** Not all in capitals: those are abbreviations. */
    boolean isCapitalised() {
      return Character.isUpperCase(text.charAt(0)) && text.chars().anyMatch(Character::isLowerCase);
    }
  }
}
