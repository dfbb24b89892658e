package org.lantern.school.ending;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;
import org.lantern.school.employment.EmploymentService;
import org.lantern.school.membership.MembershipService;
import org.lantern.school.role.RoleService;
import org.lantern.school.school.SchoolService;

/** Does to membership, employments and roles what a kind of ending means for them. */
@Singleton
class EndingConsequences {
  private final SchoolService schools;
  private final MembershipService memberships;
  private final EmploymentService employments;
  private final RoleService roles;

  EndingConsequences(
      SchoolService schools,
      MembershipService memberships,
      EmploymentService employments,
      RoleService roles) {
    this.schools = schools;
    this.memberships = memberships;
    this.employments = employments;
    this.roles = roles;
  }

  /**
   * @return false when a person must decide first
   */
  boolean take(UUID schoolId, Account account, LocalDate endedOn) {
    return switch (account.kind().consequence()) {
      case ENDS_ON_THE_DAY -> {
        endAll(schoolId, account.kind(), endedOn);
        yield true;
      }
      case FOLLOWS -> schools.takeNumber(schoolId, successor(account), endedOn);
      case STAYS -> true;
    };
  }

  private void endAll(UUID schoolId, EndingKind kind, LocalDate endedOn) {
    String reason =
        kind == EndingKind.CLOSED
            ? "The school closed on %s.".formatted(endedOn)
            : "The school merged into another one on %s.".formatted(endedOn);
    memberships.endWithSchool(schoolId, endedOn, reason);
    employments.endWithSchool(schoolId, endedOn);
    roles.endWithSchool(schoolId, endedOn);
  }

  private static UUID successor(Account account) {
    if (account.successors().size() != 1) {
      throw new Refusal.AgainstTheRules(
          "Name the one row of the register under which the school goes on.");
    }
    return account.successors().getFirst();
  }
}
