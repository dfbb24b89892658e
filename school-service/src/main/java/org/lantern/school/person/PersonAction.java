package org.lantern.school.person;

/** What can happen to the record of a person. */
public enum PersonAction {
  MERGE,
  ERASE
}
