package org.lantern.school.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.kit.testing.PublishedEvents;

class MembershipEventTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID SCHOOL = UUID.fromString("01900000-0000-7000-8000-000000000002");
  private static final UUID HUB = UUID.fromString("01900000-0000-7000-8000-000000000003");

  @ParameterizedTest
  @CsvSource({
    "START, AWAITING_AGREEMENT, NOTHING, NOTHING",
    "SIGN, AGREED, REPORT, SUMMARY",
    "MOVE_HUB, AWAITING_AGREEMENT, NOTHING, NOTHING",
    "END, ENDED, REPORT, SUMMARY",
    "WITHDRAW, WITHDRAWN, NOTHING, NOTHING"
  })
  void a_moved_membership_publishes_what_was_promised(
      MembershipAction action, MembershipState state, Reading hub, Reading network) {
    PublishedEvents.assertKept(
        new MembershipEvent(
            action,
            ID,
            SCHOOL,
            HUB,
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2027, 8, 31),
            state,
            hub,
            network));
  }
}
