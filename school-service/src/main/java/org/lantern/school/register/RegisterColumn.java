package org.lantern.school.register;

import java.util.regex.Pattern;

/**
 * The columns of the register that Lantern reads, by their header; columns come and go between
 * editions, so the position says nothing. In the order of the table {@code register_row}.
 */
enum RegisterColumn {
  URN("URN", Kind.NUMBER, true),
  NAME("EstablishmentName", Kind.TEXT, true),
  STATUS("EstablishmentStatus (name)", Kind.TEXT, true),
  TYPE_NAME("TypeOfEstablishment (name)", Kind.TEXT, false),
  PHASE("PhaseOfEducation (name)", Kind.TEXT, false),
  AUTHORITY_CODE("LA (code)", Kind.TEXT, true),
  AUTHORITY_NAME("LA (name)", Kind.TEXT, true),
  TRUST_CODE("Trusts (code)", Kind.TEXT, false),
  TRUST_NAME("Trusts (name)", Kind.TEXT, false),
  POSTCODE("Postcode", Kind.TEXT, false),
  LOW_AGE("StatutoryLowAge", Kind.NUMBER, false),
  HIGH_AGE("StatutoryHighAge", Kind.NUMBER, false),
  PUPILS("NumberOfPupils", Kind.NUMBER, false),
  FREE_MEALS_PERCENT("PercentageFSM", Kind.DECIMAL, false),
  EASTING("Easting", Kind.NUMBER, false),
  NORTHING("Northing", Kind.NUMBER, false);

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("(?=.)\\d{0,3}(\\.\\d{1,2})?");
  private static final int LONGEST = 1_000;

  private final String header;
  private final Kind kind;
  private final boolean required;

  RegisterColumn(String header, Kind kind, boolean required) {
    this.header = header;
    this.kind = kind;
    this.required = required;
  }

  private enum Kind {
    TEXT,
    NUMBER,
    DECIMAL
  }

  String header() {
    return header;
  }

  /** Whether an edition without this column is refused. */
  boolean isRequired() {
    return required;
  }

  String databaseColumn() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What is wrong with a value, or null; an empty value is unknown. */
  String fault(String value) {
    if (value.isEmpty()) {
      return this == URN || this == NAME || this == STATUS ? "is empty" : null;
    }
    if (value.length() > LONGEST) {
      return "is longer than " + LONGEST + " characters";
    }
    if (value.indexOf('\0') >= 0) {
      return "holds a NUL character";
    }
    return switch (kind) {
      case TEXT -> null;
      case NUMBER -> NUMBER.matcher(value).matches() ? null : "is not a whole number";
      case DECIMAL -> DECIMAL.matcher(value).matches() ? null : "is not a percentage";
    };
  }
}
