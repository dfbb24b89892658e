package org.lantern.school.employment;

/** Whether an employment has a last day, and whether it ever was. */
enum EmploymentState {
  OPEN,
  ENDED,
  REMOVED
}
