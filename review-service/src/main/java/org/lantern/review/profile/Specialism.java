package org.lantern.review.profile;

/** What some reviews want somebody on the team to know well. */
public enum Specialism {
  SPECIAL_NEEDS,
  EARLY_YEARS,
  SIXTH_FORM,
  FAITH,
  ALTERNATIVE_PROVISION,
  SAFEGUARDING,
  DISADVANTAGE
}
