package org.lantern.school.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lantern.kit.csv.CsvColumn;
import org.lantern.kit.csv.DayMonthYear;

/**
 * The columns of the register that Lantern reads. Those that are stored count as a change of the
 * school; the register touches others daily.
 */
enum RegisterColumn implements CsvColumn {
  URN("URN", Kind.NUMBER, Need.VALUE),
  NAME("EstablishmentName", Kind.TEXT, Need.VALUE),
  STATUS("EstablishmentStatus (name)", Kind.TEXT, Need.VALUE),
  TYPE_NAME("TypeOfEstablishment (name)", Kind.TEXT, Need.NOTHING),
  PHASE("PhaseOfEducation (name)", Kind.TEXT, Need.NOTHING),
  AUTHORITY_CODE("LA (code)", Kind.TEXT, Need.COLUMN),
  AUTHORITY_NAME("LA (name)", Kind.TEXT, Need.COLUMN),
  TRUST_CODE("Trusts (code)", Kind.TEXT, Need.NOTHING),
  TRUST_NAME("Trusts (name)", Kind.TEXT, Need.NOTHING),
  POSTCODE("Postcode", Kind.TEXT, Need.NOTHING),
  LOW_AGE("StatutoryLowAge", Kind.NUMBER, Need.NOTHING),
  HIGH_AGE("StatutoryHighAge", Kind.NUMBER, Need.NOTHING),
  PUPILS("NumberOfPupils", Kind.NUMBER, Need.NOTHING),
  FREE_MEALS_PERCENT("PercentageFSM", Kind.DECIMAL, Need.NOTHING),
  EASTING("Easting", Kind.NUMBER, Need.NOTHING),
  NORTHING("Northing", Kind.NUMBER, Need.NOTHING),
  CLOSED_ON("CloseDate", Kind.DATE, Need.NOTHING),
  /** Not stored: the newest one in the file tells how new the edition is. */
  LAST_CHANGED("LastChangedDate", Kind.DATE, Need.NOTHING);

  static final List<RegisterColumn> ALL = List.of(values());
  static final List<RegisterColumn> STORED =
      Arrays.stream(values()).filter(column -> column != LAST_CHANGED).toList();

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("(?=.)\\d{0,3}(\\.\\d{1,2})?");
  private static final int LONGEST = 1_000;

  private final String header;
  private final Kind kind;
  private final Need need;

  RegisterColumn(String header, Kind kind, Need need) {
    this.header = header;
    this.kind = kind;
    this.need = need;
  }

  private enum Kind {
    TEXT,
    NUMBER,
    DECIMAL,
    DATE
  }

  /** What an edition must have: nothing, the column, or a value in every row. */
  private enum Need {
    NOTHING,
    COLUMN,
    VALUE
  }

  @Override
  public String header() {
    return header;
  }

  @Override
  public boolean isRequired() {
    return need != Need.NOTHING;
  }

  String databaseColumn() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String fault(String value) {
    if (value.isEmpty()) {
      return need == Need.VALUE ? "is empty" : null;
    }
    if (value.length() > LONGEST) {
      return "is longer than " + LONGEST + " characters";
    }
    return switch (kind) {
      case TEXT -> value.indexOf('\0') < 0 ? null : "holds a NUL character";
      case NUMBER -> isNumber(value) ? null : "is not a whole number";
      case DECIMAL -> DECIMAL.matcher(value).matches() ? null : "is not a percentage";
      case DATE -> DayMonthYear.parse(value) != null ? null : "is not a day such as 31-12-2025";
    };
  }

  private static boolean isNumber(String value) {
    return NUMBER.matcher(value).matches();
  }
}
