package org.lantern.review.seat;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.seat.SeatAction.ACCEPT;
import static org.lantern.review.seat.SeatAction.DECLINE;
import static org.lantern.review.seat.SeatAction.INVITE;
import static org.lantern.review.seat.SeatAction.PUT_AT_RISK;
import static org.lantern.review.seat.SeatAction.REPLACE;
import static org.lantern.review.seat.SeatAction.RESTORE;
import static org.lantern.review.seat.SeatAction.RESTORE_INVITATION;
import static org.lantern.review.seat.SeatAction.RESTORE_PROPOSAL;
import static org.lantern.review.seat.SeatAction.WITHDRAW;
import static org.lantern.review.seat.SeatState.ACCEPTED;
import static org.lantern.review.seat.SeatState.AT_RISK;
import static org.lantern.review.seat.SeatState.DECLINED;
import static org.lantern.review.seat.SeatState.INVITED;
import static org.lantern.review.seat.SeatState.PROPOSED;
import static org.lantern.review.seat.SeatState.REPLACED;
import static org.lantern.review.seat.SeatState.WITHDRAWN;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a seat. */
final class SeatLifecycle {
  private static final String NOT_ASKED =
      "Who turned out to be a teammate's other record, was erased, or whose review has no place"
          + " for them, is asked no more.";
  private static final String NOT_ANSWERED =
      "As a proposal; and an invitation that is not answered in time, or to which a tie is declared"
          + " that bars, ends.";
  private static final String NOT_NEEDED =
      "The review was cancelled, or postponed without its team, or they cannot come on its new"
          + " days.";
  private static final String CANNOT =
      "Who had accepted cannot come after all, says why, and is released.";
  private static final String RELEASED =
      "Those who allocate release somebody with a reason, such as an objection they uphold.";
  private static final String REPLACED_BY =
      "Somebody else has the place; the rules are asked of them as of everybody.";
  private static final String SPEAKS_AGAINST =
      "A fact has changed and a hard rule speaks against the person; the days stay taken.";
  private static final String MENDED = "No hard rule speaks against the person any more.";

  static final Lifecycle<SeatState, SeatAction> TABLE =
      Lifecycle.of(
          "seat",
          row(
              PROPOSED,
              INVITE,
              INVITED,
              Role.NETWORK_ADMIN,
              "The rules are asked again, then the person is asked."),
          row(
              PROPOSED,
              WITHDRAW,
              WITHDRAWN,
              Role.NETWORK_ADMIN,
              "A proposal can be taken back before anybody was asked."),
          row(PROPOSED, WITHDRAW, WITHDRAWN, Relation.SYSTEM, NOT_ASKED),
          row(PROPOSED, REPLACE, REPLACED, Role.NETWORK_ADMIN, REPLACED_BY),
          row(PROPOSED, PUT_AT_RISK, AT_RISK, Relation.SYSTEM, SPEAKS_AGAINST),
          row(
              INVITED,
              ACCEPT,
              ACCEPTED,
              Relation.INVITED,
              "They have made their declaration and the rules are asked again; the person joins the"
                  + " team."),
          row(
              INVITED,
              DECLINE,
              DECLINED,
              Relation.INVITED,
              "The person says no, with a reason that only those who allocate read."),
          row(
              INVITED,
              WITHDRAW,
              WITHDRAWN,
              Role.NETWORK_ADMIN,
              "An invitation can be taken back while it is unanswered."),
          row(INVITED, WITHDRAW, WITHDRAWN, Relation.SYSTEM, NOT_ANSWERED),
          row(INVITED, REPLACE, REPLACED, Role.NETWORK_ADMIN, REPLACED_BY),
          row(INVITED, PUT_AT_RISK, AT_RISK, Relation.SYSTEM, SPEAKS_AGAINST),
          row(ACCEPTED, WITHDRAW, WITHDRAWN, Relation.INVITED, CANNOT),
          row(ACCEPTED, WITHDRAW, WITHDRAWN, Role.NETWORK_ADMIN, RELEASED),
          row(ACCEPTED, WITHDRAW, WITHDRAWN, Relation.SYSTEM, NOT_NEEDED),
          row(ACCEPTED, REPLACE, REPLACED, Role.NETWORK_ADMIN, REPLACED_BY),
          row(ACCEPTED, PUT_AT_RISK, AT_RISK, Relation.SYSTEM, SPEAKS_AGAINST),
          row(AT_RISK, RESTORE_PROPOSAL, PROPOSED, Relation.SYSTEM, MENDED),
          row(AT_RISK, RESTORE_INVITATION, INVITED, Relation.SYSTEM, MENDED),
          row(AT_RISK, RESTORE, ACCEPTED, Relation.SYSTEM, MENDED),
          row(AT_RISK, WITHDRAW, WITHDRAWN, Relation.INVITED, CANNOT),
          row(AT_RISK, WITHDRAW, WITHDRAWN, Role.NETWORK_ADMIN, RELEASED),
          row(AT_RISK, WITHDRAW, WITHDRAWN, Relation.SYSTEM, NOT_NEEDED),
          row(AT_RISK, REPLACE, REPLACED, Role.NETWORK_ADMIN, REPLACED_BY));

  private SeatLifecycle() {}
}
