package org.lantern.school.membership;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.school.membership.MembershipAction.END;
import static org.lantern.school.membership.MembershipAction.MOVE_HUB;
import static org.lantern.school.membership.MembershipAction.SIGN;
import static org.lantern.school.membership.MembershipAction.WITHDRAW;
import static org.lantern.school.membership.MembershipState.AGREED;
import static org.lantern.school.membership.MembershipState.AWAITING_AGREEMENT;
import static org.lantern.school.membership.MembershipState.ENDED;
import static org.lantern.school.membership.MembershipState.WITHDRAWN;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a membership. */
final class MembershipLifecycle {
  private static final String SIGNED =
      "The head, or the named delegate, signs each year what hub and network may read.";
  private static final String AGAIN = "The school may allow more or less from now on.";
  private static final String OTHER_HUB =
      "Another hub reads nothing until the school has signed for it.";
  private static final String ENDS = "It ends on a day of its own, with a reason.";
  private static final String CLOSES = "It ends on the day the school does.";
  private static final String NEVER_BEGAN = "What has not begun can be taken back.";

  static final Lifecycle<MembershipState, MembershipAction> TABLE =
      Lifecycle.of(
          "membership",
          row(AWAITING_AGREEMENT, SIGN, AGREED, Relation.HOST_HEAD, SIGNED),
          row(AGREED, SIGN, AGREED, Relation.HOST_HEAD, AGAIN),
          row(AWAITING_AGREEMENT, MOVE_HUB, AWAITING_AGREEMENT, Role.NETWORK_ADMIN, OTHER_HUB),
          row(AGREED, MOVE_HUB, AWAITING_AGREEMENT, Role.NETWORK_ADMIN, OTHER_HUB),
          row(AWAITING_AGREEMENT, END, ENDED, Role.NETWORK_ADMIN, ENDS),
          row(AWAITING_AGREEMENT, END, ENDED, Relation.SYSTEM, CLOSES),
          row(AGREED, END, ENDED, Role.NETWORK_ADMIN, ENDS),
          row(AGREED, END, ENDED, Relation.SYSTEM, CLOSES),
          row(AWAITING_AGREEMENT, WITHDRAW, WITHDRAWN, Role.NETWORK_ADMIN, NEVER_BEGAN),
          row(AWAITING_AGREEMENT, WITHDRAW, WITHDRAWN, Relation.SYSTEM, CLOSES),
          row(AGREED, WITHDRAW, WITHDRAWN, Role.NETWORK_ADMIN, NEVER_BEGAN),
          row(AGREED, WITHDRAW, WITHDRAWN, Relation.SYSTEM, CLOSES));

  private MembershipLifecycle() {}
}
