package org.lantern.school.notice;

/** How somebody wishes to be told of a kind of task. */
public enum Wish {
  AT_ONCE,
  DAILY,
  OFF
}
