package org.lantern.review.dayoffer;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.dayoffer.DayOfferAction.ANSWER;
import static org.lantern.review.dayoffer.DayOfferAction.CONFIRM;
import static org.lantern.review.dayoffer.DayOfferAction.WITHDRAW;
import static org.lantern.review.dayoffer.DayOfferState.ANSWERED;
import static org.lantern.review.dayoffer.DayOfferState.CONFIRMED;
import static org.lantern.review.dayoffer.DayOfferState.OFFERED;
import static org.lantern.review.dayoffer.DayOfferState.WITHDRAWN;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of an offer of days. */
final class DayOfferLifecycle {
  static final Lifecycle<DayOfferState, DayOfferAction> TABLE =
      Lifecycle.of(
          "day offer",
          row(
              OFFERED,
              CONFIRM,
              CONFIRMED,
              Relation.HOST_HEAD,
              "Days are offered and confirmed, not imposed; the first confirmed ones date the"
                  + " review, later ones a postponed review anew."),
          row(
              OFFERED,
              ANSWER,
              ANSWERED,
              Relation.HOST_HEAD,
              "The school answers with other days; the network makes a new offer."),
          row(
              OFFERED,
              WITHDRAW,
              WITHDRAWN,
              Role.NETWORK_ADMIN,
              "An offer nobody has confirmed can be taken back and made anew."),
          row(
              OFFERED,
              WITHDRAW,
              WITHDRAWN,
              Relation.SYSTEM,
              "The request was given up, or its review cancelled."),
          row(
              CONFIRMED,
              WITHDRAW,
              WITHDRAWN,
              Relation.SYSTEM,
              "The review they dated was postponed or cancelled."));

  private DayOfferLifecycle() {}
}
