package org.lantern.kit.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.lantern.kit.problem.Refusal;

/**
 * A table as somebody sent it, read row by row in bounded memory: plain or packed CSV, in UTF-8 or
 * Windows-1252. A row that is wrong says so; a file that cannot be read on is refused as a whole.
 */
public class CsvFile implements AutoCloseable {
  private static final int LONGEST_FIELD = 1024 * 1024;

  private final CsvReader<CsvRow> reader;
  private final Iterator<CsvRow> records;
  private long lastLine;

  /**
   * Reads as far as the header.
   *
   * @throws Refusal.Unreadable when it is no such table, or lacks a column that is required
   */
  public CsvFile(InputStream upload, List<? extends CsvColumn> columns) {
    WantedFields<?> fields = new WantedFields<>(columns);
    try {
      reader =
          CsvReader.builder()
              .skipEmptyLines(true)
              .allowExtraFields(true)
              .allowMissingFields(true)
              .maxBufferSize(LONGEST_FIELD)
              .build(
                  fields, new InputStreamReader(Unpacking.of(upload), StandardCharsets.ISO_8859_1));
      records = reader.iterator();
      if (!records.hasNext()) {
        throw new Refusal.Unreadable("The file is empty. Nothing was imported.");
      }
      records.next();
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw broken();
    }
    requireHeaders(columns, fields.headers());
    fields.place();
  }

  private static void requireHeaders(List<? extends CsvColumn> columns, List<String> headers) {
    List<CsvFault> missing =
        columns.stream()
            .filter(column -> column.isRequired() && !headers.contains(column.header()))
            .map(column -> new CsvFault(1, column.header(), "is missing"))
            .toList();
    if (!missing.isEmpty()) {
      throw new Refusal.Unreadable(
          "%s Columns are read by their names, in any order: %s. Nothing was imported."
              .formatted(
                  missing.stream().map(CsvFault::sentence).collect(Collectors.joining(" ")),
                  columns.stream().map(CsvColumn::header).collect(Collectors.joining(", "))),
          missing.stream()
              .map(fault -> new Refusal.Violation("line 1, " + fault.column(), fault.reason()))
              .toList());
    }
  }

  /**
   * The next row, or null at the end.
   *
   * @throws Refusal.Unreadable when the file was cut off, or cannot be read on
   */
  public CsvRow next() {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRow row = records.next();
      boolean cutOff = row.fault() != null && row.fault().column() == null && !records.hasNext();
      lastLine = row.line();
      if (cutOff) {
        throw new Refusal.Unreadable(
            row.fault().sentence()
                + " It is the last one: was the file cut off? Nothing was"
                + " imported.");
      }
      return row;
    } catch (UncheckedIOException | CsvParseException e) {
      throw broken();
    }
  }

  private Refusal broken() {
    return new Refusal.Unreadable(
        ("The file cannot be read on after line %d: it is no CSV, plain or packed with gzip, xz or"
                + " zip, it is too large, or it was cut off there. Nothing was imported.")
            .formatted(lastLine));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
