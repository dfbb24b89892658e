package org.lantern.school.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Refusal.Violation;
import org.tukaani.xz.XZInputStream;

/**
 * A register edition as it comes: CSV in Windows-1252, plain or packed with xz, read row by row.
 * Whatever is wrong with it is told with line, column and reason.
 */
class RegisterFile implements AutoCloseable {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String NOT_APPLICABLE = "Not applicable";
  private static final byte[] XZ_MAGIC = {(byte) 0xFD, '7', 'z', 'X', 'Z', 0};
  private static final long LARGEST_UNPACKED = 512L * 1024 * 1024;
  private static final int XZ_MEMORY_KB = 96 * 1024;

  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final Map<RegisterColumn, Integer> positions = new EnumMap<>(RegisterColumn.class);
  private int width;
  private long lastLine;

  RegisterFile(InputStream upload) {
    try {
      reader =
          CsvReader.builder()
              .skipEmptyLines(true)
              .maxBufferSize(1024 * 1024)
              .ofCsvRecord(new InputStreamReader(unpacked(upload), WINDOWS_1252));
      records = reader.iterator();
      readHeader();
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw broken(e);
    }
  }

  private static InputStream unpacked(InputStream upload) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(upload, 64 * 1024);
    buffered.mark(XZ_MAGIC.length);
    byte[] start = buffered.readNBytes(XZ_MAGIC.length);
    buffered.reset();
    boolean packed = java.util.Arrays.equals(start, XZ_MAGIC);
    return new LimitedStream(
        packed ? new XZInputStream(buffered, XZ_MEMORY_KB) : buffered, LARGEST_UNPACKED);
  }

  private void readHeader() {
    if (!records.hasNext()) {
      throw new Refusal.Unreadable("The file is empty. Send an edition of the register as CSV.");
    }
    List<String> headers = records.next().getFields();
    width = headers.size();
    for (RegisterColumn column : RegisterColumn.values()) {
      int position = headers.indexOf(column.header());
      if (position >= 0) {
        positions.put(column, position);
      } else if (column.isRequired()) {
        throw at(1, column, "is missing");
      }
    }
  }

  /** The next row's values in the order of {@link RegisterColumn}, null for unknown ones. */
  String[] next() {
    try {
      return records.hasNext() ? values(records.next()) : null;
    } catch (UncheckedIOException | CsvParseException e) {
      throw broken(e);
    }
  }

  private String[] values(CsvRecord row) {
    lastLine = row.getStartingLineNumber();
    if (row.getFieldCount() != width) {
      throw new Refusal.Unreadable(
          "Line %d has %d columns where the header has %d. Was the file cut off?"
              .formatted(row.getStartingLineNumber(), row.getFieldCount(), width));
    }
    String[] values = new String[RegisterColumn.values().length];
    positions.forEach(
        (column, position) -> values[column.ordinal()] = value(row, column, position));
    return values;
  }

  private static String value(CsvRecord row, RegisterColumn column, int position) {
    String value = row.getField(position).strip();
    String fault = column.fault(value);
    if (fault != null) {
      throw at(row.getStartingLineNumber(), column, fault);
    }
    return value.isEmpty() || value.equals(NOT_APPLICABLE) ? null : value;
  }

  private static Refusal at(long line, RegisterColumn column, String fault) {
    return new Refusal.Unreadable(
        "Line %d, column \"%s\" %s. Nothing was imported.".formatted(line, column.header(), fault),
        List.of(new Violation("line " + line + ", " + column.header(), fault)));
  }

  private Refusal broken(Exception e) {
    if (e.getCause() instanceof Refusal refusal) {
      return refusal;
    }
    return new Refusal.Unreadable(
        ("The file cannot be read on after line %d: it is no CSV in Windows-1252, plain or packed"
                + " with xz, or it was cut off there. Nothing was imported.")
            .formatted(lastLine));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
