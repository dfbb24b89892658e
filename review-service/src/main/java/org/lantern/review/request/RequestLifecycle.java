package org.lantern.review.request;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.request.RequestAction.ACCEPT;
import static org.lantern.review.request.RequestAction.DECLINE;
import static org.lantern.review.request.RequestAction.TAKE_OVER;
import static org.lantern.review.request.RequestAction.WAITLIST;
import static org.lantern.review.request.RequestAction.WITHDRAW;
import static org.lantern.review.request.RequestState.ACCEPTED;
import static org.lantern.review.request.RequestState.DECLINED;
import static org.lantern.review.request.RequestState.REQUESTED;
import static org.lantern.review.request.RequestState.WAITLISTED;
import static org.lantern.review.request.RequestState.WITHDRAWN;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a request. */
final class RequestLifecycle {
  private static final String TAKEN_OVER =
      "The school has merged or split, or ended where a trust or an area meets; another has it from"
          + " now on.";
  private static final String NOT_WANTED =
      "The school has merged, and the one it merged into does not want it.";
  private static final String ENDED =
      "The school has ended, and nobody in the network goes on for it.";

  static final Lifecycle<RequestState, RequestAction> TABLE =
      Lifecycle.of(
          "request",
          row(
              REQUESTED,
              ACCEPT,
              ACCEPTED,
              Role.NETWORK_ADMIN,
              "The network takes the request on; days can be offered."),
          row(
              REQUESTED,
              WAITLIST,
              WAITLISTED,
              Role.NETWORK_ADMIN,
              "There is no room yet; the network says why and keeps the request."),
          row(
              REQUESTED,
              DECLINE,
              DECLINED,
              Role.NETWORK_ADMIN,
              "The network cannot take it on and says why."),
          row(
              REQUESTED,
              WITHDRAW,
              WITHDRAWN,
              Relation.HOST_HEAD,
              "The school changes its mind before the network has answered."),
          row(
              WAITLISTED,
              ACCEPT,
              ACCEPTED,
              Role.NETWORK_ADMIN,
              "Room was found; days can be offered."),
          row(
              WAITLISTED,
              DECLINE,
              DECLINED,
              Role.NETWORK_ADMIN,
              "No room was found; the network says so."),
          row(WAITLISTED, WITHDRAW, WITHDRAWN, Relation.HOST_HEAD, "The school waits no longer."),
          row(
              ACCEPTED,
              DECLINE,
              DECLINED,
              Role.NETWORK_ADMIN,
              "The network takes its acceptance back and says why, while no review is dated."),
          row(
              ACCEPTED,
              WITHDRAW,
              WITHDRAWN,
              Relation.HOST_HEAD,
              "The school changes its mind while no review is dated."),
          row(REQUESTED, TAKE_OVER, REQUESTED, Relation.SUCCESSOR_HEAD, TAKEN_OVER),
          row(REQUESTED, TAKE_OVER, REQUESTED, Role.NETWORK_ADMIN, TAKEN_OVER),
          row(WAITLISTED, TAKE_OVER, WAITLISTED, Relation.SUCCESSOR_HEAD, TAKEN_OVER),
          row(WAITLISTED, TAKE_OVER, WAITLISTED, Role.NETWORK_ADMIN, TAKEN_OVER),
          row(ACCEPTED, TAKE_OVER, ACCEPTED, Relation.SUCCESSOR_HEAD, TAKEN_OVER),
          row(ACCEPTED, TAKE_OVER, ACCEPTED, Role.NETWORK_ADMIN, TAKEN_OVER),
          row(REQUESTED, WITHDRAW, WITHDRAWN, Relation.SUCCESSOR_HEAD, NOT_WANTED),
          row(WAITLISTED, WITHDRAW, WITHDRAWN, Relation.SUCCESSOR_HEAD, NOT_WANTED),
          row(ACCEPTED, WITHDRAW, WITHDRAWN, Relation.SUCCESSOR_HEAD, NOT_WANTED),
          row(REQUESTED, WITHDRAW, WITHDRAWN, Relation.SYSTEM, ENDED),
          row(WAITLISTED, WITHDRAW, WITHDRAWN, Relation.SYSTEM, ENDED),
          row(ACCEPTED, WITHDRAW, WITHDRAWN, Relation.SYSTEM, ENDED));

  private RequestLifecycle() {}
}
