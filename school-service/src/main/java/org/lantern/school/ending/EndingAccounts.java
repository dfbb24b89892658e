package org.lantern.school.ending;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
