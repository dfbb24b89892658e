package org.lantern.school.past;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.csv.CsvRow;
import org.lantern.kit.csv.Day;
import org.lantern.school.person.PersonService;

/**
 * One line of a file: a person, and perhaps one employer and one role.
 *
 * @param address as it is kept
 * @param place what the role's column names: a school's number, a hub's name, a trust's code
 * @param invited whether they are to be invited
 */
record PeopleLine(
    long line,
    String name,
    String address,
    Span employment,
    Role role,
    Scope.Kind scopeKind,
    String place,
    Span term,
    boolean invited) {

  /**
   * Days as the line gives them.
   *
   * @param at the employer's number; null in a role, which has its place apart
   */
  record Span(String at, LocalDate from, LocalDate until) {
    boolean isReversed() {
      return from != null && until != null && until.isBefore(from);
    }

    boolean isGiven() {
      return from != null || until != null;
    }
  }

  /** What a row says in which every value is well formed by itself. */
  static PeopleLine of(CsvRow row) {
    String role = PeopleColumn.ROLE.in(row);
    String invite = PeopleColumn.INVITE.in(row);
    return new PeopleLine(
        row.line(),
        name(PeopleColumn.NAME.in(row)),
        PersonService.asKept(PeopleColumn.ADDRESS.in(row)),
        new Span(
            PeopleColumn.EMPLOYER_URN.in(row),
            day(PeopleColumn.EMPLOYED_FROM, row),
            day(PeopleColumn.EMPLOYED_UNTIL, row)),
        role == null ? null : PeopleColumn.role(role),
        scopeKind(row),
        Stream.of(PeopleColumn.ROLE_SCHOOL_URN, PeopleColumn.ROLE_HUB, PeopleColumn.ROLE_TRUST)
            .map(column -> column.in(row))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        new Span(null, day(PeopleColumn.ROLE_FROM, row), day(PeopleColumn.ROLE_UNTIL, row)),
        invite != null && PeopleColumn.answer(invite));
  }

  /** Composed and with single spaces, so that one name is always the same text. */
  private static String name(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFC).replaceAll("\\s+", " ");
  }

  private static LocalDate day(PeopleColumn column, CsvRow row) {
    String text = column.in(row);
    return text == null ? null : Day.parse(text);
  }

  private static Scope.Kind scopeKind(CsvRow row) {
    if (PeopleColumn.ROLE_SCHOOL_URN.in(row) != null) {
      return Scope.Kind.SCHOOL;
    }
    if (PeopleColumn.ROLE_HUB.in(row) != null) {
      return Scope.Kind.HUB;
    }
    return PeopleColumn.ROLE_TRUST.in(row) != null ? Scope.Kind.TRUST : Scope.Kind.NETWORK;
  }

  /** In the order of {@link StagedPeople#COLUMNS}. */
  String[] values() {
    return new String[] {
      Long.toString(line),
      name,
      address,
      employment.at(),
      text(employment.from()),
      text(employment.until()),
      text(role),
      role == null ? null : scopeKind.name(),
      place,
      text(term.from()),
      text(term.until()),
      invited ? "t" : "f"
    };
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
