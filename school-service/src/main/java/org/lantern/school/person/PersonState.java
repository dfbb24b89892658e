package org.lantern.school.person;

/** Whether a person is one of the network, became another one's record, or was erased. */
public enum PersonState {
  PRESENT,
  MERGED,
  ERASED
}
