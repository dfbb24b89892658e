package org.lantern.review.request;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.request.RequestAction.ACCEPT;
import static org.lantern.review.request.RequestAction.DECLINE;
import static org.lantern.review.request.RequestAction.WITHDRAW;
import static org.lantern.review.request.RequestState.ACCEPTED;
import static org.lantern.review.request.RequestState.DECLINED;
import static org.lantern.review.request.RequestState.REQUESTED;
import static org.lantern.review.request.RequestState.WITHDRAWN;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a request. */
final class RequestLifecycle {
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
              DECLINE,
              DECLINED,
              Role.NETWORK_ADMIN,
              "The network cannot take it on and says why."),
          row(
              REQUESTED,
              WITHDRAW,
              WITHDRAWN,
              Relation.HOST_HEAD,
              "The school changes its mind before the network has answered."));

  private RequestLifecycle() {}
}
