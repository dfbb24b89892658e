package org.lantern.school.past;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Role;
import org.lantern.kit.csv.CsvColumn;
import org.lantern.kit.csv.CsvRow;
import org.lantern.kit.csv.Day;

/** The columns of a file of people, and what a value must look like by itself. */
enum PeopleColumn implements CsvColumn {
  NAME("Name", Kind.NAME),
  ADDRESS("Address", Kind.TEXT),
  EMPLOYER_URN("EmployerURN", Kind.NUMBER),
  EMPLOYED_FROM("EmployedFrom", Kind.DAY),
  EMPLOYED_UNTIL("EmployedUntil", Kind.DAY),
  ROLE("Role", Kind.ROLE),
  ROLE_SCHOOL_URN("RoleSchoolURN", Kind.NUMBER),
  ROLE_HUB("RoleHub", Kind.TEXT),
  ROLE_TRUST("RoleTrust", Kind.TEXT),
  ROLE_FROM("RoleFrom", Kind.DAY),
  ROLE_UNTIL("RoleUntil", Kind.DAY),
  INVITE("Invite", Kind.YES_OR_NO);

  static final List<PeopleColumn> ALL = List.of(values());

  private static final Map<String, Role> ROLES =
      Arrays.stream(Role.values()).collect(Collectors.toMap(Role::name, role -> role));
  private static final Map<String, Boolean> ANSWERS = Map.of("yes", true, "no", false);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST = 254;

  private final String header;
  private final Kind kind;

  PeopleColumn(String header, Kind kind) {
    this.header = header;
    this.kind = kind;
  }

  private enum Kind {
    NAME,
    TEXT,
    NUMBER,
    DAY,
    ROLE,
    YES_OR_NO
  }

  @Override
  public String header() {
    return header;
  }

  @Override
  public boolean isRequired() {
    return this == NAME || this == ADDRESS;
  }

  @Override
  public String fault(String value) {
    if (value.isEmpty()) {
      return isRequired() ? "is empty" : null;
    }
    int longest = kind == Kind.NAME ? LONGEST_NAME : LONGEST;
    if (value.length() > longest) {
      return "is longer than " + longest + " characters";
    }
    if (value.indexOf('\0') >= 0) {
      return "holds a NUL character";
    }
    return CONTROL.matcher(value).find()
        ? "holds a line break or another control character"
        : faultOfKind(value);
  }

  private String faultOfKind(String value) {
    return switch (kind) {
      case NAME, TEXT -> null;
      case NUMBER -> NUMBER.matcher(value).matches() ? null : "is not a school's number";
      case DAY -> Day.parse(value) != null ? null : "is not a day such as 31-12-2025 or 2025-12-31";
      case ROLE -> role(value) != null ? null : "is none of " + List.of(Role.values());
      case YES_OR_NO -> answer(value) != null ? null : "is neither yes nor no";
    };
  }

  /** The value in a row, null when empty. */
  String in(CsvRow row) {
    return row.values()[ordinal()];
  }

  static Boolean answer(String value) {
    return ANSWERS.get(value.toLowerCase(Locale.ROOT));
  }

  /** The role of that name, however its words are joined; null when there is none. */
  static Role role(String value) {
    String name = value.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    return ROLES.get(name);
  }
}
