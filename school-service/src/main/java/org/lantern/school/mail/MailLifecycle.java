package org.lantern.school.mail;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.school.mail.MailState.DROPPED;
import static org.lantern.school.mail.MailState.GIVEN_UP;
import static org.lantern.school.mail.MailState.REFUSED;
import static org.lantern.school.mail.MailState.SENT;
import static org.lantern.school.mail.MailState.WAITING;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a mail. Its row keeps the times; it is not told to other services. */
final class MailLifecycle {
  static final Lifecycle<MailState, MailAction> TABLE =
      Lifecycle.of(
          "mail",
          row(
              WAITING,
              MailAction.SEND,
              SENT,
              Relation.SYSTEM,
              "The network's mail server has taken it."),
          row(
              WAITING,
              MailAction.REFUSE,
              REFUSED,
              Relation.SYSTEM,
              "The server says that nobody is there; trying again would not help."),
          row(
              WAITING,
              MailAction.GIVE_UP,
              GIVEN_UP,
              Relation.SYSTEM,
              "It was tried again and again, for days."),
          row(
              WAITING,
              MailAction.DROP,
              DROPPED,
              Relation.SYSTEM,
              "What it speaks of is done before it left, or its person is gone."),
          row(
              SENT,
              MailAction.BOUNCE,
              REFUSED,
              Role.NETWORK_ADMIN,
              "It came back later; somebody of the network has read that."));

  private MailLifecycle() {}
}
