package org.lantern.kit.paging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a table row by row, quoted where it must be (RFC 4180). */
@Provider
@Produces("text/csv")
class CsvWriting implements MessageBodyWriter<CsvTable> {
  private final ObjectMapper json;

  CsvWriting(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == CsvTable.class;
  }

  @Override
  public void writeTo(
      CsvTable table,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    List<CsvColumn> columns = CsvColumn.of(json, table.row());
    CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
    csv.writeRecord(columns.stream().map(CsvColumn::header).toList());
    for (Object each : table.rows()) {
      JsonNode row = json.valueToTree(each);
      csv.writeRecord(columns.stream().map(column -> column.cell(row)).toList());
    }
    csv.flush();
  }
}
