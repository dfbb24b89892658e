package org.lantern.kit.csv;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;

/** Rows in COPY's text format, sent in buffers of 64 kB. */
public class CopyText {
  private static final int BUFFER = 64 * 1024;
  private static final String UNKNOWN = "\\N";

  private final CopyIn copy;
  private final StringBuilder buffer = new StringBuilder(BUFFER + 4096);

  public CopyText(CopyIn copy) {
    this.copy = copy;
  }

  /**
   * Adds a row.
   *
   * @param values in the order of the COPY's columns, null where unknown
   */
  public void write(String... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        buffer.append('\t');
      }
      append(values[i]);
    }
    buffer.append('\n');
    if (buffer.length() >= BUFFER) {
      flush();
    }
  }

  private void append(String value) {
    if (value == null) {
      buffer.append(UNKNOWN);
      return;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> buffer.append("\\\\");
        case '\t' -> buffer.append("\\t");
        case '\n' -> buffer.append("\\n");
        case '\r' -> buffer.append("\\r");
        default -> buffer.append(c);
      }
    }
  }

  private void flush() throws SQLException {
    byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    buffer.setLength(0);
  }

  /** Sends the rest. */
  public void end() throws SQLException {
    flush();
    copy.endCopy();
  }
}
