package org.lantern.school.role;

/** In what capacity somebody holds a seat: an acting head, or the chair among the governors. */
public enum Capacity {
  ORDINARY,
  ACTING,
  CHAIR
}
