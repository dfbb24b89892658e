package org.lantern.accreditation.practice;

import static org.lantern.accreditation.practice.PracticeAction.NOMINATE;
import static org.lantern.accreditation.practice.PracticeAction.NOT_RECOMMEND;
import static org.lantern.accreditation.practice.PracticeAction.RECOMMEND;
import static org.lantern.accreditation.practice.PracticeAction.RELEASE;
import static org.lantern.accreditation.practice.PracticeState.DRAFT;
import static org.lantern.accreditation.practice.PracticeState.NOMINATED;
import static org.lantern.accreditation.practice.PracticeState.NOT_RECOMMENDED;
import static org.lantern.accreditation.practice.PracticeState.RECOMMENDED;
import static org.lantern.kit.lifecycle.Lifecycle.row;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a practice. */
final class PracticeLifecycle {
  static final Lifecycle<PracticeState, PracticeAction> TABLE =
      Lifecycle.of(
          "practice",
          row(
              DRAFT,
              NOMINATE,
              NOMINATED,
              Relation.HOST_HEAD,
              "The head puts the practice forward to be tested in a review of the school."),
          row(
              NOMINATED,
              RECOMMEND,
              RECOMMENDED,
              Relation.SYSTEM,
              "The final report says that the team recommends it."),
          row(
              NOMINATED,
              NOT_RECOMMEND,
              NOT_RECOMMENDED,
              Relation.SYSTEM,
              "The final report says that the team does not recommend it."),
          row(
              NOMINATED,
              RELEASE,
              DRAFT,
              Relation.SYSTEM,
              "Its review was cancelled or abandoned; the school can nominate it to another."));

  private PracticeLifecycle() {}
}
