package org.lantern.school.succession;

import java.util.List;
import java.util.regex.Pattern;
import org.lantern.kit.csv.CsvColumn;
import org.lantern.kit.csv.DayMonthYear;

/** The columns of the file of links. */
enum SuccessionColumn implements CsvColumn {
  URN("URN", true),
  LINK_URN("LinkURN", true),
  LINK_TYPE("LinkType", true),
  ESTABLISHED("LinkEstablishedDate", false);

  static final List<SuccessionColumn> ALL = List.of(values());

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final String header;
  private final boolean required;

  SuccessionColumn(String header, boolean required) {
    this.header = header;
    this.required = required;
  }

  @Override
  public String header() {
    return header;
  }

  @Override
  public boolean isRequired() {
    return required;
  }

  @Override
  public String fault(String value) {
    return switch (this) {
      case URN, LINK_URN -> NUMBER.matcher(value).matches() ? null : "is not a school's number";
      case LINK_TYPE -> value.isEmpty() ? "is empty" : null;
      case ESTABLISHED ->
          value.isEmpty() || DayMonthYear.parse(value) != null
              ? null
              : "is not a day such as 31-12-2025";
    };
  }
}
