package org.lantern.school.mail;

/** What can happen to a mail. */
public enum MailAction {
  SEND,
  REFUSE,
  GIVE_UP,
  DROP,
  BOUNCE
}
