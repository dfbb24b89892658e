package org.lantern.endtoend.journey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantern.platform.FictionalRegister;
import org.tukaani.xz.XZInputStream;

/**
 * An edition of a register in which some things have happened since: written from an earlier one,
 * row by row, with the changes told here.
 */
final class LaterEdition {
  private final Path earlier;
  private final Map<String, Map<String, String>> changes = new HashMap<>();
  private final Map<String, Map<String, String>> followed = new HashMap<>();

  LaterEdition(Path earlier) {
    this.earlier = earlier;
  }

  /** The school of that number has other values in some columns. */
  LaterEdition change(String urn, Map<String, String> values) {
    changes.computeIfAbsent(urn, any -> new HashMap<>()).putAll(values);
    return this;
  }

  /** Another row like that of the number follows it, with some values of its own. */
  LaterEdition follow(String urn, Map<String, String> values) {
    followed.put(urn, values);
    return this;
  }

  /** Writes it, plain and in the register's encoding. */
  Path write(Path file) {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(open());
        Writer out = Files.newBufferedWriter(file, FictionalRegister.ENCODING);
        CsvWriter writer = CsvWriter.builder().build(out)) {
      List<String> headers = null;
      for (CsvRecord row : reader) {
        if (headers == null) {
          headers = row.getFields();
          writer.writeRecord(headers);
        } else {
          writeRow(writer, headers, row.getFields());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private Reader open() throws IOException {
    InputStream in = Files.newInputStream(earlier);
    return new InputStreamReader(
        earlier.toString().endsWith(".xz") ? new XZInputStream(in) : in,
        FictionalRegister.ENCODING);
  }

  private void writeRow(CsvWriter writer, List<String> headers, List<String> row) {
    String urn = row.get(headers.indexOf("URN"));
    writer.writeRecord(changed(headers, row, changes.getOrDefault(urn, Map.of())));
    if (followed.containsKey(urn)) {
      writer.writeRecord(changed(headers, row, followed.get(urn)));
    }
  }

  private static List<String> changed(
      List<String> headers, List<String> row, Map<String, String> values) {
    List<String> changed = new ArrayList<>(row);
    values.forEach((header, value) -> changed.set(headers.indexOf(header), value));
    return changed;
  }
}
