package org.lantern.kit.csv;

/**
 * What is wrong with a row.
 *
 * @param line the line on which the row begins, the header's is 1
 * @param column its header; null where the fault is the row's
 * @param reason the end of a sentence, such as "is not a whole number"
 */
public record CsvFault(long line, String column, String reason) {
  /** The fault in words. */
  public String sentence() {
    return column == null
        ? "Line %d %s.".formatted(line, reason)
        : "Line %d, column \"%s\" %s.".formatted(line, column, reason);
  }
}
