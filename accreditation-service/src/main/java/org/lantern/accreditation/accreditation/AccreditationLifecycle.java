package org.lantern.accreditation.accreditation;

import static org.lantern.accreditation.accreditation.AccreditationAction.LIST;
import static org.lantern.accreditation.accreditation.AccreditationState.VALID;
import static org.lantern.kit.lifecycle.Lifecycle.row;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of an accreditation. */
final class AccreditationLifecycle {
  static final Lifecycle<AccreditationState, AccreditationAction> TABLE =
      Lifecycle.of(
          "accreditation",
          row(
              VALID,
              LIST,
              VALID,
              Relation.HOST_HEAD,
              "The head chooses who finds the practice: nobody, members or everyone."));

  private AccreditationLifecycle() {}
}
