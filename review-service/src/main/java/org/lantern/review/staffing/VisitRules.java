package org.lantern.review.staffing;

import java.util.EnumMap;
import java.util.Map;
import org.lantern.review.programme.Strength;
import org.lantern.review.programme.WeighedRule;

/**
 * The numbers and strengths that hold for a visit.
 *
 * @param nearKilometres nobody of the school's own authority comes from nearer than this
 * @param minimumKilometres and nobody at all from nearer than this
 * @param mostReviews most reviews a season for one person
 * @param restDays days that should lie between two reviews of one person
 * @param swapYears within how many years, either way, two schools do not review each other
 */
public record VisitRules(
    int nearKilometres,
    int minimumKilometres,
    int mostReviews,
    int restDays,
    int swapYears,
    Map<WeighedRule, Strength> strengths) {

  /** What holds where the network chose nothing else. */
  static VisitRules usual(int nearKilometres) {
    Map<WeighedRule, Strength> usual = new EnumMap<>(WeighedRule.class);
    for (WeighedRule rule : WeighedRule.values()) {
      usual.put(rule, rule.usual());
    }
    return new VisitRules(nearKilometres, 25, 4, 14, 2, usual);
  }

  Strength strength(WeighedRule rule) {
    return strengths.get(rule);
  }
}
