package org.lantern.review.programme;

/**
 * The rules of staffing whose strength a season chooses; what may never be passed over (the own
 * school, a declared tie, training, assurance, free days) is none of them. Each is asked by one
 * rule of the package staffing.
 */
public enum WeighedRule {
  OWN_TRUST(Strength.HARD),
  OWN_HUB(Strength.HARD),
  OWN_AUTHORITY_NEAR(Strength.HARD),
  DIRECT_SWAP(Strength.HARD),
  LAST_TIME(Strength.HARD),
  TOO_NEAR(Strength.SOFT),
  OTHER_PHASE(Strength.SOFT),
  TOO_MANY_REVIEWS(Strength.SOFT),
  TOO_SOON(Strength.SOFT),
  CIRCLE(Strength.SOFT),
  TEAM_OF_ONE_SCHOOL(Strength.SOFT),
  NOT_SAID_FREE(Strength.SOFT),
  DECLINED_BEFORE(Strength.SOFT);

  private final Strength usual;

  WeighedRule(Strength usual) {
    this.usual = usual;
  }

  public Strength usual() {
    return usual;
  }
}
