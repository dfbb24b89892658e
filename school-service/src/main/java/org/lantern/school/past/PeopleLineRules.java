package org.lantern.school.past;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.csv.CsvFault;
import org.lantern.kit.csv.CsvRow;
import org.lantern.school.person.AddressRequest;
import org.lantern.school.role.RoleService;

/** What can be said against a line without looking at any other. */
@Singleton
class PeopleLineRules {
  private static final Set<Role> BY_HAND = Set.of(Role.NETWORK_ADMIN, Role.QUALITY_ASSURER);

  private final Validator validator;
  private final RoleService roles;

  PeopleLineRules(Validator validator, RoleService roles) {
    this.validator = validator;
    this.roles = roles;
  }

  /**
   * The first thing wrong with a line, null when nothing is.
   *
   * @param row in which every value is well formed by itself
   */
  CsvFault fault(PeopleLine line, CsvRow row) {
    return Stream.of(address(row), employment(line, row), roleWithout(line, row), role(line, row))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private Optional<CsvFault> address(CsvRow row) {
    String address = PeopleColumn.ADDRESS.in(row);
    return validator.validateValue(AddressRequest.class, "address", address).isEmpty()
        ? Optional.empty()
        : fault(row, PeopleColumn.ADDRESS, "is no mail address");
  }

  private static Optional<CsvFault> employment(PeopleLine line, CsvRow row) {
    PeopleLine.Span days = line.employment();
    if (days.at() == null) {
      return days.isGiven()
          ? fault(row, PeopleColumn.EMPLOYER_URN, "is empty, though days of work are given")
          : Optional.empty();
    }
    if (days.from() == null) {
      return fault(row, PeopleColumn.EMPLOYED_FROM, "is empty, though an employer is named");
    }
    return days.isReversed()
        ? fault(row, PeopleColumn.EMPLOYED_UNTIL, "is before EmployedFrom")
        : Optional.empty();
  }

  private static Optional<CsvFault> roleWithout(PeopleLine line, CsvRow row) {
    boolean isMissed = line.role() == null && (line.place() != null || line.term().isGiven());
    return isMissed
        ? fault(row, PeopleColumn.ROLE, "is empty, though its place or days are given")
        : Optional.empty();
  }

  private Optional<CsvFault> role(PeopleLine line, CsvRow row) {
    if (line.role() == null) {
      return Optional.empty();
    }
    if (BY_HAND.contains(line.role())) {
      return fault(
          row,
          PeopleColumn.ROLE,
          "is a role that no file gives; give it by hand under /api/v1/roles");
    }
    return place(line, row).or(() -> term(line, row));
  }

  private Optional<CsvFault> place(PeopleLine line, CsvRow row) {
    long places =
        Stream.of(PeopleColumn.ROLE_SCHOOL_URN, PeopleColumn.ROLE_HUB, PeopleColumn.ROLE_TRUST)
            .filter(column -> column.in(row) != null)
            .count();
    if (places > 1) {
      return fault(row, PeopleColumn.ROLE, "has more than one place; write a line for each");
    }
    return roles
        .against(line.role(), line.scopeKind())
        .flatMap(sentence -> fault(row, PeopleColumn.ROLE, "does not exist there: " + sentence));
  }

  private static Optional<CsvFault> term(PeopleLine line, CsvRow row) {
    PeopleLine.Span term = line.term();
    if (term.from() == null) {
      return fault(row, PeopleColumn.ROLE_FROM, "is empty, though a role is named");
    }
    if (term.isReversed()) {
      return fault(row, PeopleColumn.ROLE_UNTIL, "is before RoleFrom");
    }
    return outlastsEmployment(line)
        ? fault(
            row,
            PeopleColumn.ROLE_UNTIL,
            "is later than EmployedUntil; who leaves a school keeps no role there")
        : Optional.empty();
  }

  /** A role that begins after they left, such as a governor's, is another matter. */
  private static boolean outlastsEmployment(PeopleLine line) {
    PeopleLine.Span work = line.employment();
    return line.scopeKind() == Scope.Kind.SCHOOL
        && line.place().equals(work.at())
        && work.until() != null
        && !line.term().from().isAfter(work.until())
        && (line.term().until() == null || line.term().until().isAfter(work.until()));
  }

  private static Optional<CsvFault> fault(CsvRow row, PeopleColumn column, String reason) {
    return Optional.of(new CsvFault(row.line(), column.header(), reason));
  }
}
