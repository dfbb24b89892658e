package org.lantern.kit.csv;

/** A column that a kind of file may have, known by its header; the position says nothing. */
public interface CsvColumn {
  String header();

  /** Whether a file without this column is refused. */
  boolean isRequired();

  /**
   * What is wrong with a value, as the end of a sentence, or null.
   *
   * @param value stripped; empty when unknown
   */
  String fault(String value);
}
