package org.lantern.review.seat;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.seat.SeatAction.ACCEPT;
import static org.lantern.review.seat.SeatAction.DECLINE;
import static org.lantern.review.seat.SeatAction.INVITE;
import static org.lantern.review.seat.SeatAction.WITHDRAW;
import static org.lantern.review.seat.SeatState.ACCEPTED;
import static org.lantern.review.seat.SeatState.DECLINED;
import static org.lantern.review.seat.SeatState.INVITED;
import static org.lantern.review.seat.SeatState.PROPOSED;
import static org.lantern.review.seat.SeatState.WITHDRAWN;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a seat. */
final class SeatLifecycle {
  private static final String NOT_ASKED =
      "Who turned out to be a teammate's other record, was erased, or whose review has no place"
          + " for them, is asked no more.";
  private static final String NOT_NEEDED =
      "The review was cancelled, or postponed without its team, or they cannot come on its new"
          + " days.";

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
          row(
              INVITED,
              ACCEPT,
              ACCEPTED,
              Relation.INVITED,
              "The rules are asked again; the person joins the team."),
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
          row(INVITED, WITHDRAW, WITHDRAWN, Relation.SYSTEM, NOT_ASKED),
          row(ACCEPTED, WITHDRAW, WITHDRAWN, Relation.SYSTEM, NOT_NEEDED));

  private SeatLifecycle() {}
}
