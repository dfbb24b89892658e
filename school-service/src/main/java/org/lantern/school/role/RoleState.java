package org.lantern.school.role;

/** Where a role somebody was given stands. */
public enum RoleState {
  HELD,
  WITHDRAWN
}
