package org.lantern.school.role;

/** What can happen to a role somebody holds. */
public enum RoleAction {
  GRANT,
  END,
  WITHDRAW
}
