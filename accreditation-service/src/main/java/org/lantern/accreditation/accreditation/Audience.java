package org.lantern.accreditation.accreditation;

/** Who may find an accredited practice in the directory, as its school consents. */
public enum Audience {
  NOBODY,
  MEMBERS,
  EVERYONE
}
