package org.lantern.school.past;

import java.io.IOException;
import java.io.InputStream;
import org.lantern.kit.csv.BadRows;
import org.lantern.kit.csv.CsvFault;
import org.lantern.kit.csv.CsvFile;
import org.lantern.kit.csv.CsvRow;
import org.lantern.kit.problem.Refusal;

/** A file of people as it comes: its lines, and which of them are bad by themselves. */
class PeopleFile implements AutoCloseable {
  private static final int MOST = 100_000;

  private final CsvFile file;
  private final PeopleLineRules rules;
  private final BadRows bad = new BadRows();
  private int rows;

  PeopleFile(InputStream upload, PeopleLineRules rules) {
    this.file = new CsvFile(upload, PeopleColumn.ALL);
    this.rules = rules;
  }

  /** The next line that is good by itself, or null at the end. */
  PeopleLine next() {
    for (CsvRow row = file.next(); row != null; row = file.next()) {
      if (++rows > MOST) {
        throw new Refusal.Unreadable(
            "The file has more than %d lines. Send it in parts. Nothing was imported."
                .formatted(MOST));
      }
      PeopleLine line = row.fault() == null ? PeopleLine.of(row) : null;
      CsvFault fault = line == null ? row.fault() : rules.fault(line, row);
      if (fault == null) {
        return line;
      }
      bad.add(fault);
    }
    return null;
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
