package org.lantern.review.telephone;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.review.telephone.TelephoneAction.DENY;
import static org.lantern.review.telephone.TelephoneAction.SETTLE;
import static org.lantern.review.telephone.TelephoneState.DENIED;
import static org.lantern.review.telephone.TelephoneState.RECORDED;
import static org.lantern.review.telephone.TelephoneState.SETTLED;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of the record of a call. */
final class TelephoneLifecycle {
  static final Lifecycle<TelephoneState, TelephoneAction> TABLE =
      Lifecycle.of(
          "record of a call",
          row(
              RECORDED,
              DENY,
              DENIED,
              Relation.SELF,
              "The person did not say it; what can still be undone stays theirs to undo."),
          row(
              DENIED,
              SETTLE,
              SETTLED,
              Role.NETWORK_ADMIN,
              "An administrator who did not write it down has spoken with the person and says what"
                  + " came of it."));

  private TelephoneLifecycle() {}
}
