package org.lantern.review.past;

import org.lantern.kit.csv.CsvColumn;

/**
 * A column of a file of the past.
 *
 * @param field where it goes in the staging table
 */
record PastColumn(String header, String field, ValueKind kind, boolean isRequired)
    implements CsvColumn {

  static PastColumn required(String header, String field, ValueKind kind) {
    return new PastColumn(header, field, kind, true);
  }

  static PastColumn optional(String header, String field, ValueKind kind) {
    return new PastColumn(header, field, kind, false);
  }

  @Override
  public String fault(String value) {
    if (value.isEmpty()) {
      return isRequired ? "is empty" : null;
    }
    return kind.fault(value);
  }
}
