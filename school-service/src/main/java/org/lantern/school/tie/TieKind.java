package org.lantern.school.tie;

/** How somebody is bound to a school or trust. */
public enum TieKind {
  GOVERNOR,
  TRUSTEE,
  TRUST_STAFF,
  PAID_ADVISER,
  FORMER_EMPLOYEE,
  APPLICANT,
  FAMILY,
  CLOSE_FRIEND,
  OTHER
}
