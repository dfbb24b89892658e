package org.lantern.school.ending;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;
import org.lantern.school.membership.MembershipService;
import org.lantern.school.succession.SuccessionKind;
import org.lantern.school.succession.SuccessionResponse.Relative;
import org.lantern.school.succession.SuccessionService;

/** Reads from the register's links how a school ended. */
@Singleton
class EndingAccounts {
  private final SuccessionService succession;
  private final MembershipService memberships;

  EndingAccounts(SuccessionService succession, MembershipService memberships) {
    this.succession = succession;
    this.memberships = memberships;
  }

  Account of(UUID schoolId, LocalDate endedOn) {
    List<Relative> followed = succession.successorsOf(schoolId);
    List<UUID> successors =
        followed.stream().map(Relative::schoolId).filter(Objects::nonNull).toList();
    return new Account(kind(followed, endedOn.plusDays(1)), successors);
  }

  /**
   * Whether the links tell of days after a school's last, so that silence about it says something.
   */
  boolean areNewerThan(LocalDate endedOn) {
    LocalDate newest = succession.newestLink();
    return newest != null && newest.isAfter(endedOn);
  }

  /**
   * What an administrator says.
   *
   * @throws Refusal.AgainstTheRules when kind and successors do not go together
   */
  Account given(Ending ending, SettleEndingRequest said) {
    List<UUID> successors = said.successors().stream().distinct().toList();
    boolean fits =
        !successors.contains(ending.getSchoolId())
            && switch (said.kind()) {
              case CLOSED, VANISHED -> successors.isEmpty();
              case MERGED_INTO_MEMBER ->
                  successors.size() == 1
                      && memberships.isMember(
                          successors.getFirst(), ending.getEndedOn().plusDays(1));
              case MERGED_ELSEWHERE, NEW_NUMBER -> successors.size() == 1;
              case SPLIT -> successors.size() > 1;
            };
    if (!fits) {
      throw new Refusal.AgainstTheRules(
          "Name no successor for a closed school, one for a merger or a new number, and several for"
              + " a split; the one of a merger into a member must be a member then.");
    }
    return new Account(said.kind(), successors);
  }

  private EndingKind kind(List<Relative> followed, LocalDate dayAfter) {
    if (followed.isEmpty()) {
      return null;
    }
    if (followed.size() > 1 || followed.getFirst().kind() == SuccessionKind.SPLIT) {
      return EndingKind.SPLIT;
    }
    Relative only = followed.getFirst();
    if (only.kind() == SuccessionKind.REPLACED) {
      return EndingKind.NEW_NUMBER;
    }
    boolean member = only.schoolId() != null && memberships.isMember(only.schoolId(), dayAfter);
    return member ? EndingKind.MERGED_INTO_MEMBER : EndingKind.MERGED_ELSEWHERE;
  }
}
