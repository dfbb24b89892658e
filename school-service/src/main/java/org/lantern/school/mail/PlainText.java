package org.lantern.school.mail;

/** Text as it may stand in a mail: what people typed never becomes a header or a control code. */
final class PlainText {
  private PlainText() {}

  /** One line, for a header. */
  static String line(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029\\u200B-\\u200F\\u202A-\\u202E]+", " ")
        .strip();
  }

  /** Lines of text; they end in a line feed alone. */
  static String lines(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ").replaceAll("[\\u202A-\\u202E]+", "");
  }
}
