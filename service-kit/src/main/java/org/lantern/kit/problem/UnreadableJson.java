package org.lantern.kit.problem;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.kit.problem.Refusal.Violation;

/** Says of a body that cannot be read where it is wrong and what could stand there. */
final class UnreadableJson {
  private static final int LONGEST_SHOWN = 100;
  private static final String UNREADABLE = "cannot be read";
  private static final Map<Class<?>, String> KINDS =
      Map.of(
          UUID.class, "is no id",
          LocalDate.class, "is no day such as 2026-12-31",
          Instant.class, "is no time such as 2026-12-31T12:00:00Z",
          Integer.class, "is no whole number",
          int.class, "is no whole number",
          Boolean.class, "is neither true nor false",
          boolean.class, "is neither true nor false",
          String.class, "is no text");

  private UnreadableJson() {}

  static Refusal refusal(JsonProcessingException e) {
    if (!(e instanceof JsonMappingException mapping) || path(mapping).isEmpty()) {
      return new Refusal.Unreadable("The body is no JSON" + from(e.getLocation()) + ".");
    }
    String field = path(mapping);
    if (e instanceof UnrecognizedPropertyException unknown) {
      return unknownField(shortened(field), unknown);
    }
    String wrong = e instanceof MismatchedInputException mismatch ? wrong(mismatch) : UNREADABLE;
    return new Refusal.Unreadable(
        "The body cannot be read: \"%s\" %s.".formatted(shortened(field), wrong),
        List.of(new Violation(shortened(field), wrong)));
  }

  private static String from(JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? ""
        : " from line %d, column %d on".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static String wrong(MismatchedInputException mismatch) {
    Class<?> wanted = mismatch.getTargetType();
    if (wanted != null && wanted.isEnum()) {
      return "is none of "
          + Stream.of(wanted.getEnumConstants())
              .map(each -> ((Enum<?>) each).name())
              .collect(joining(", "));
    }
    return wanted == null ? UNREADABLE : KINDS.getOrDefault(wanted, UNREADABLE);
  }

  private static Refusal unknownField(String field, UnrecognizedPropertyException unknown) {
    Collection<Object> known = unknown.getKnownPropertyIds();
    String names =
        known == null ? "" : known.stream().map(String::valueOf).sorted().collect(joining(", "));
    return new Refusal.Unreadable(
        ("The body has a field that is not known here: \"%s\". Leave it out or correct its name;"
                + " what can be sent is: %s.")
            .formatted(field, names),
        List.of(new Violation(field, "is not known here")));
  }

  /** What somebody called a thing, told back to them. */
  static String shortened(String field) {
    return field.length() > LONGEST_SHOWN ? field.substring(0, LONGEST_SHOWN) : field;
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .reduce((left, right) -> left + "." + right)
        .orElse("");
  }
}
