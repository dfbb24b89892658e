package org.lantern.school.person;

/** What can happen to the record of a person. */
public enum PersonAction {
  RENAME,
  SET_OUT,
  ADD_ADDRESS,
  REMOVE_ADDRESS,
  RECEIVE_MAIL,
  REMOVE_SIGN_INS,
  TAKE_IN,
  MERGE,
  ERASE
}
