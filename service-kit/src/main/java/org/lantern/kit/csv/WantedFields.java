package org.lantern.kit.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.lantern.kit.problem.Refusal;

/** Picks from each record the fields that are asked for, and makes no text of the others. */
class WantedFields<C extends CsvColumn> extends AbstractBaseCsvCallbackHandler<CsvRow> {
  private static final int MOST_FIELDS = 1_000;
  private static final String NO_TEXT = "is not in the encoding of the rest of the file";

  private final List<C> columns;
  private final FieldText text = new FieldText();
  private final List<String> headers = new ArrayList<>();
  private int[] wantedAt;
  private String[] values;
  private CsvFault fault;

  WantedFields(List<C> columns) {
    this.columns = columns;
  }

  /** The first record's fields; where a column stands is looked up by {@link #place}. */
  List<String> headers() {
    return headers;
  }

  /** From now on records are rows. */
  void place() {
    wantedAt = new int[headers.size()];
    for (int i = 0; i < wantedAt.length; i++) {
      wantedAt[i] = -1;
    }
    for (int column = 0; column < columns.size(); column++) {
      int position = headers.indexOf(columns.get(column).header());
      if (position >= 0) {
        wantedAt[position] = column;
      }
    }
  }

  @Override
  protected void handleBegin(long line) {
    values = new String[columns.size()];
    fault = null;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (wantedAt == null) {
      if (headers.size() == MOST_FIELDS) {
        throw new Refusal.Unreadable(
            "The first line has more than %d columns. Is this the right file?"
                .formatted(MOST_FIELDS));
      }
      headers.add(String.valueOf(text.of(buffer, offset, length)).strip());
    } else if (index < wantedAt.length && wantedAt[index] >= 0) {
      take(wantedAt[index], text.of(buffer, offset, length));
    }
  }

  private void take(int column, String field) {
    String value = field == null ? "" : field.strip();
    String wrong = field == null ? NO_TEXT : columns.get(column).fault(value);
    if (wrong != null && fault == null) {
      fault = new CsvFault(getStartingLineNumber(), columns.get(column).header(), wrong);
    }
    values[column] = value.isEmpty() ? null : value;
  }

  @Override
  protected CsvRow buildRecord() {
    if (wantedAt != null && getFieldCount() != wantedAt.length) {
      fault =
          new CsvFault(
              getStartingLineNumber(),
              null,
              "has %d columns where the header has %d".formatted(getFieldCount(), wantedAt.length));
    }
    return new CsvRow(getStartingLineNumber(), values, fault);
  }
}
