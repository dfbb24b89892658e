package org.lantern.school.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.lantern.kit.csv.BadRows;
import org.lantern.kit.csv.CsvFile;
import org.lantern.kit.csv.CsvRow;
import org.lantern.kit.csv.DayMonthYear;

/** A register edition as it comes: its rows, which of them are bad, and how new it is. */
class RegisterFile implements AutoCloseable {
  private static final String NOT_APPLICABLE = "Not applicable";

  private final CsvFile file;
  private final BadRows bad = new BadRows();
  private String newestText = "";
  private LocalDate newest;
  private int rows;
  private boolean urnUnknown;

  RegisterFile(InputStream upload) {
    file = new CsvFile(upload, RegisterColumn.ALL);
  }

  /**
   * A school of the edition.
   *
   * @param values in the order of {@link RegisterColumn#STORED}, null for unknown ones
   * @param isBad whether only the number is known, because the rest cannot be taken
   */
  record Entry(long line, String[] values, boolean isBad) {
    String urn() {
      return values[RegisterColumn.URN.ordinal()];
    }
  }

  /** The next school, or null at the end; a row whose number cannot be read is passed over. */
  Entry next() {
    for (CsvRow row = file.next(); row != null; row = file.next()) {
      rows++;
      Entry entry = entry(row);
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  private Entry entry(CsvRow row) {
    String[] values = row.values();
    if (row.fault() == null) {
      noteDay(values[RegisterColumn.LAST_CHANGED.ordinal()]);
      forgetNotApplicable(values);
      rewriteDay(values, RegisterColumn.CLOSED_ON.ordinal());
      return new Entry(row.line(), values, false);
    }
    bad.add(row.fault());
    String urn = values[RegisterColumn.URN.ordinal()];
    if (urn == null || RegisterColumn.URN.fault(urn) != null || row.fault().column() == null) {
      urnUnknown = true;
      return null;
    }
    return new Entry(row.line(), values, true);
  }

  private static void forgetNotApplicable(String[] values) {
    for (int i = 0; i < values.length; i++) {
      if (NOT_APPLICABLE.equals(values[i])) {
        values[i] = null;
      }
    }
  }

  /** As the database reads it, whatever its settings. */
  private static void rewriteDay(String[] values, int column) {
    if (values[column] != null) {
      values[column] = DayMonthYear.parse(values[column]).toString();
    }
  }

  /** Thousands of rows share a day, so most are not parsed twice. */
  private void noteDay(String text) {
    if (text != null && !text.equals(newestText)) {
      LocalDate day = DayMonthYear.parse(text);
      if (newest == null || day.isAfter(newest)) {
        newest = day;
        newestText = text;
      }
    }
  }

  /** Rows read so far, bad ones included. */
  int rows() {
    return rows;
  }

  BadRows bad() {
    return bad;
  }

  /** Whether some row does not say which school it is, so that no school counts as missing. */
  boolean hasUnknownSchools() {
    return urnUnknown;
  }

  /** The newest day on which the register says it changed something; null when it does not say. */
  LocalDate edition() {
    return newest;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
