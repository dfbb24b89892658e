package org.lantern.kit.paging;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A column of a table, named as its field in JSON; what is nested is flattened with dots. Maps have
 * no fixed columns and are left out, as is what the reader may do next.
 */
record CsvColumn(String header, JsonPointer place) {
  private static final Set<String> LEFT_OUT = Set.of("allowedActions", "links");

  /** What a spreadsheet would take for the beginning of a formula. */
  private static final String BEGINS_FORMULA = "=+-@\t\r\n";

  static List<CsvColumn> of(ObjectMapper json, JavaType row) {
    return of(json, row, "", "").toList();
  }

  private static Stream<CsvColumn> of(
      ObjectMapper json, JavaType type, String header, String place) {
    return json.getSerializationConfig().introspect(type).findProperties().stream()
        .filter(field -> field.couldSerialize() && !LEFT_OUT.contains(field.getName()))
        .filter(field -> !field.getAccessor().getType().isMapLikeType())
        .flatMap(field -> of(json, field, header + field.getName(), place + "/" + field.getName()));
  }

  private static Stream<CsvColumn> of(
      ObjectMapper json, BeanPropertyDefinition field, String header, String place) {
    JavaType type = field.getAccessor().getType();
    return type.getRawClass().isRecord()
        ? of(json, type, header + ".", place)
        : Stream.of(new CsvColumn(header, JsonPointer.compile(place)));
  }

  /** The cell of a row; text that a spreadsheet would run is made harmless by an apostrophe. */
  String cell(JsonNode row) {
    JsonNode value = row.at(place);
    String text = text(value);
    boolean isTyped = value.isNumber() || value.isBoolean() || text.isEmpty();
    return isTyped || BEGINS_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(CsvColumn::text)
          .collect(Collectors.joining("; "));
    }
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    return value.isObject() ? value.toString() : value.asText();
  }
}
