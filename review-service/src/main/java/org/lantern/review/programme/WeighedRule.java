package org.lantern.review.programme;

/**
 * The rules of staffing whose strength a season chooses; what may never be passed over (the own
 * school, a declared tie, training, free days) is none of them. Each is asked by one rule of the
 * package staffing.
 */
public enum WeighedRule {
  OWN_TRUST(Strength.HARD),
  OWN_AUTHORITY_NEAR(Strength.HARD);

  private final Strength usual;

  WeighedRule(Strength usual) {
    this.usual = usual;
  }

  Strength usual() {
    return usual;
  }
}
