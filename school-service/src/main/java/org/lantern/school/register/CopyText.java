package org.lantern.school.register;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;

/** Entries in COPY's text format, sent in buffers of 64 kB; a bad entry keeps its number alone. */
class CopyText {
  private static final int BUFFER = 64 * 1024;
  private static final String UNKNOWN = "\\N";

  private final CopyIn copy;
  private final StringBuilder buffer = new StringBuilder(BUFFER + 4096);

  CopyText(CopyIn copy) {
    this.copy = copy;
  }

  void write(RegisterFile.Entry entry) throws SQLException {
    buffer.append(entry.line()).append('\t').append(entry.isBad() ? 't' : 'f');
    for (RegisterColumn column : RegisterColumn.STORED) {
      buffer.append('\t');
      boolean kept = !entry.isBad() || column == RegisterColumn.URN;
      append(kept ? entry.values()[column.ordinal()] : null);
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

  void end() throws SQLException {
    flush();
    copy.endCopy();
  }
}
