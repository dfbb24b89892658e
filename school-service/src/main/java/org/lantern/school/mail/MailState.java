package org.lantern.school.mail;

/** What became of a mail. */
public enum MailState {
  WAITING,
  SENT,
  REFUSED,
  GIVEN_UP,
  DROPPED
}
