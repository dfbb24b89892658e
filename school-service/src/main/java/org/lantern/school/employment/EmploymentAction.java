package org.lantern.school.employment;

/** What can happen to an employment. */
enum EmploymentAction {
  BEGIN,
  END,
  REMOVE
}
