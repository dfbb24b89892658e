package org.lantern.kit.problem;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a value in an address must look like to be of a type. */
final class ParameterForm {
  private static final int UUID_LENGTH = 36;

  private ParameterForm() {}

  /** What is wrong with it, to be read after its name; null when nothing is. */
  static String fault(Class<?> type, String value) {
    if (type == String.class) {
      return value.indexOf('\0') < 0 ? null : "holds a NUL character";
    }
    if (value.isEmpty()) {
      return "is empty; leave it out or give it a value";
    }
    if (type == int.class || type == Integer.class) {
      return isWholeNumber(value) ? null : "is no whole number";
    }
    if (type == UUID.class) {
      return isId(value) ? null : "is no id (a UUID as this API gives them)";
    }
    if (type == LocalDate.class) {
      return isDay(value) ? null : "is no day; write it like 2026-03-31";
    }
    if (type == Instant.class) {
      return isInstant(value) ? null : "is no time; write it like 2026-03-31T12:00:00Z";
    }
    if (type == boolean.class || type == Boolean.class) {
      return value.equals("true") || value.equals("false") ? null : "is neither true nor false";
    }
    return type.isEnum() ? choice(type, value) : null;
  }

  private static boolean isWholeNumber(String value) {
    try {
      Integer.parseInt(value);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isId(String value) {
    try {
      return value.length() == UUID_LENGTH && UUID.fromString(value) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isDay(String value) {
    try {
      int year = LocalDate.parse(value).getYear();
      return year > 0 && year <= 9999;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isInstant(String value) {
    try {
      Instant.parse(value);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static String choice(Class<?> type, String value) {
    String names =
        Arrays.stream(type.getEnumConstants())
            .map(each -> ((Enum<?>) each).name())
            .collect(Collectors.joining(", "));
    return Arrays.asList(names.split(", ")).contains(value) ? null : "is none of " + names;
  }
}
