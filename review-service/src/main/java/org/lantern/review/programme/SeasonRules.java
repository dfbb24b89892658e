package org.lantern.review.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What holds for every review of a season. It is kept as JSON, so that a rule that comes later
 * needs a usual value here and no change of tables.
 *
 * @param visitDays days of the visit
 * @param peers peer reviewers beside the lead
 * @param entitlement reviews a school may have in the season
 * @param balanceDays days of reviewing elsewhere that a school owes for a review
 * @param lateNoticeDays a school that cancels for its own reasons with fewer working days of notice
 *     owes the days as if it had been reviewed; 0 for never
 * @param nearKilometres nobody of the school's own authority comes from nearer than this
 * @param minimumKilometres how far away reviewers work at least, whatever their authority
 * @param mostReviews most reviews of one person in the season
 * @param restDays days that should lie between two reviews of one person
 * @param swapYears within how many years, either way, two schools do not review each other
 * @param limits working days for each step
 * @param preparations what a review needs before it is ready; all of it where nothing is said
 * @param leadFinalises whether the lead, too, can make the report final once its checks are over
 * @param strengths how much each rule counts; what is left out is as usual
 */
public record SeasonRules(
    @Min(1) @Max(10) int visitDays,
    @Min(1) @Max(8) int peers,
    @Min(1) @Max(20) Integer entitlement,
    @NotNull @Min(0) @Max(100) Integer balanceDays,
    @Min(0) @Max(60) Integer lateNoticeDays,
    @Min(0) @Max(500) Integer nearKilometres,
    @Min(0) @Max(500) Integer minimumKilometres,
    @Min(1) @Max(50) Integer mostReviews,
    @Min(0) @Max(100) Integer restDays,
    @Min(0) @Max(10) Integer swapYears,
    @Valid StepLimits limits,
    Set<Preparation> preparations,
    Boolean leadFinalises,
    Map<WeighedRule, Strength> strengths) {
  public SeasonRules {
    entitlement = entitlement == null ? Integer.valueOf(1) : entitlement;
    lateNoticeDays = lateNoticeDays == null ? Integer.valueOf(10) : lateNoticeDays;
    nearKilometres = nearKilometres == null ? Integer.valueOf(30) : nearKilometres;
    minimumKilometres = minimumKilometres == null ? Integer.valueOf(25) : minimumKilometres;
    mostReviews = mostReviews == null ? Integer.valueOf(4) : mostReviews;
    restDays = restDays == null ? Integer.valueOf(14) : restDays;
    swapYears = swapYears == null ? Integer.valueOf(2) : swapYears;
    limits = limits == null ? StepLimits.USUAL : limits;
    preparations = inOrder(preparations);
    leadFinalises = leadFinalises != null && leadFinalises;
    strengths = withUsual(strengths);
  }

  private static Set<Preparation> inOrder(Set<Preparation> given) {
    Set<Preparation> wanted = EnumSet.allOf(Preparation.class);
    if (given != null) {
      wanted.retainAll(given);
    }
    return Collections.unmodifiableSet(wanted);
  }

  private static Map<WeighedRule, Strength> withUsual(Map<WeighedRule, Strength> given) {
    Map<WeighedRule, Strength> all = new EnumMap<>(WeighedRule.class);
    for (WeighedRule rule : WeighedRule.values()) {
      Strength chosen = given == null ? null : given.get(rule);
      all.put(rule, chosen == null ? rule.usual() : chosen);
    }
    return all;
  }

  /** These, but with the limits of the other. */
  SeasonRules limitedLike(SeasonRules other) {
    return new SeasonRules(
        visitDays,
        peers,
        entitlement,
        balanceDays,
        lateNoticeDays,
        nearKilometres,
        minimumKilometres,
        mostReviews,
        restDays,
        swapYears,
        other.limits,
        preparations,
        leadFinalises,
        strengths);
  }

  public Strength strength(WeighedRule rule) {
    return strengths.get(rule);
  }
}
