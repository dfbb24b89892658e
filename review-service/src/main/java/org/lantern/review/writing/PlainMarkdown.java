package org.lantern.review.writing;

import java.util.regex.Pattern;
import org.lantern.kit.problem.Refusal;

/**
 * What a section's text may hold: paragraphs, lists and emphasis, written as Markdown. Everything
 * else reads as it is typed, and what a page could take for more than text is refused. See
 * docs/adr/0027.
 */
public final class PlainMarkdown {
  private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!?]");
  private static final Pattern LINK = Pattern.compile("\\]\\(|\\]:|\\]\\[");
  private static final Pattern NEWLINE = Pattern.compile("\\r\\n?");

  private PlainMarkdown() {}

  /**
   * The text with newlines of one kind.
   *
   * @throws Refusal.AgainstTheRules for markup, links and pictures
   */
  public static String checked(String text) {
    if (MARKUP.matcher(text).find()) {
      throw new Refusal.AgainstTheRules(
          "A section holds paragraphs, lists and *emphasis* and no tags. Take out what begins with"
              + " \"<\", or put a space after it.");
    }
    if (LINK.matcher(text).find()) {
      throw new Refusal.AgainstTheRules(
          "What is written here stands by itself, without links and pictures. Write out what"
              + " the link says.");
    }
    return NEWLINE.matcher(text).replaceAll("\n");
  }

  /** Somebody's words within a line, so that nothing in them counts as more than text. */
  public static String inLine(String words) {
    return words.strip().replaceAll("\\s+", " ").replace("<", "&lt;").replace("](", "] (");
  }
}
