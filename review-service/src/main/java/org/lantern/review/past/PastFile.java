package org.lantern.review.past;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lantern.kit.csv.BadRows;
import org.lantern.kit.csv.CsvFile;
import org.lantern.kit.csv.CsvRow;
import org.lantern.kit.problem.Refusal;

/** A file of the past as it comes: its lines, and which of them are bad by themselves. */
class PastFile implements AutoCloseable {
  private static final int MOST = 100_000;

  private final CsvFile file;
  private final List<PastColumn> columns;
  private final BadRows bad = new BadRows();
  private int rows;

  PastFile(InputStream upload, List<PastColumn> columns) {
    this.file = new CsvFile(upload, columns);
    this.columns = columns;
  }

  /** The next line that is good by itself, its number first, or null at the end. */
  String[] next() {
    for (CsvRow row = file.next(); row != null; row = file.next()) {
      if (++rows > MOST) {
        throw new Refusal.Unreadable(
            "The file has more than %d lines. Send it in parts. Nothing was imported."
                .formatted(MOST));
      }
      if (row.fault() == null) {
        return values(row);
      }
      bad.add(row.fault());
    }
    return null;
  }

  private String[] values(CsvRow row) {
    String[] values = new String[columns.size() + 1];
    values[0] = Long.toString(row.line());
    for (int i = 0; i < columns.size(); i++) {
      String value = row.values()[i];
      values[i + 1] = value == null ? null : columns.get(i).kind().kept(value);
    }
    return values;
  }

  /** Lines read so far, bad ones included. */
  int rows() {
    return rows;
  }

  BadRows bad() {
    return bad;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
