package org.lantern.school.person;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.school.person.PersonAction.ERASE;
import static org.lantern.school.person.PersonAction.MERGE;
import static org.lantern.school.person.PersonState.ERASED;
import static org.lantern.school.person.PersonState.MERGED;
import static org.lantern.school.person.PersonState.PRESENT;

import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a person's record. */
final class PersonLifecycle {
  static final Lifecycle<PersonState, PersonAction> TABLE =
      Lifecycle.of(
          "person",
          row(
              PRESENT,
              MERGE,
              MERGED,
              Role.NETWORK_ADMIN,
              "Two records of one person become one, whole; the old id leads to the other."),
          row(
              PRESENT,
              ERASE,
              ERASED,
              Role.NETWORK_ADMIN,
              "Who holds no role any more can be erased; the id stays and leads nowhere."));

  private PersonLifecycle() {}
}
