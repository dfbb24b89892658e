package org.lantern.school.person;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.school.person.PersonAction.ADD_ADDRESS;
import static org.lantern.school.person.PersonAction.ERASE;
import static org.lantern.school.person.PersonAction.MERGE;
import static org.lantern.school.person.PersonAction.RECEIVE_MAIL;
import static org.lantern.school.person.PersonAction.REMOVE_ADDRESS;
import static org.lantern.school.person.PersonAction.REMOVE_SIGN_INS;
import static org.lantern.school.person.PersonAction.RENAME;
import static org.lantern.school.person.PersonAction.SET_OUT;
import static org.lantern.school.person.PersonAction.TAKE_IN;
import static org.lantern.school.person.PersonState.ERASED;
import static org.lantern.school.person.PersonState.MERGED;
import static org.lantern.school.person.PersonState.PRESENT;

import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;
import org.lantern.kit.lifecycle.Lifecycle.Row;

/** The table of a person's record. */
final class PersonLifecycle {
  private static final String NAMED = "They say how they are called; so may an administrator.";
  private static final String BASED = "Near which school they set out, for who works at none.";
  private static final String MAILED = "Mail goes to one of the addresses they are known by.";

  static final Lifecycle<PersonState, PersonAction> TABLE =
      Lifecycle.of(
          "person",
          stays(RENAME, Role.NETWORK_ADMIN, NAMED),
          stays(RENAME, Relation.SELF, NAMED),
          stays(SET_OUT, Role.NETWORK_ADMIN, BASED),
          stays(SET_OUT, Relation.SELF, BASED),
          stays(
              ADD_ADDRESS,
              Role.NETWORK_ADMIN,
              "One more address signs in as them; they are told by mail."),
          stays(
              REMOVE_ADDRESS,
              Role.NETWORK_ADMIN,
              "No new sign-in comes by it; the one that did stays until sign-ins are removed."),
          stays(RECEIVE_MAIL, Role.NETWORK_ADMIN, MAILED),
          stays(RECEIVE_MAIL, Relation.SELF, MAILED),
          stays(
              REMOVE_SIGN_INS,
              Role.NETWORK_ADMIN,
              "Whoever signed in as them does so no more; their addresses sign in anew."),
          stays(
              TAKE_IN,
              Role.NETWORK_ADMIN,
              "Another record of the same person becomes part of this one; both are told by mail."),
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

  private static Row<PersonState, PersonAction> stays(
      PersonAction action, Mover mover, String rule) {
    return row(PRESENT, action, PRESENT, mover, rule);
  }
}
