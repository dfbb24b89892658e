package org.lantern.review.staffing;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.lantern.review.programme.SeasonRules;
import org.lantern.review.programme.Strength;
import org.lantern.review.programme.WeighedRule;

/**
 * The rules that keep a review beyond the locality and in trained, assured hands, each a pure
 * question with a sentence for an answer. Nobody is seated against a hard one, by any path; those
 * with a {@link WeighedRule} are as strong as the season says, all others are hard always.
 */
public enum StaffingRule {
  /** Nobody reviews the school they work at. */
  OWN_SCHOOL(LocalityRules::ownSchool),

  /** Nobody reviews a school of the trust they work for. */
  OWN_TRUST(WeighedRule.OWN_TRUST, LocalityRules::ownTrust),

  /** Nobody reviews a school of their own school's hub. */
  OWN_HUB(WeighedRule.OWN_HUB, LocalityRules::ownHub),

  /** Nobody reviews a school to which they declared a tie, or a school of such a trust. */
  DECLARED_TIE(LocalityRules::declaredTie),

  /** Nobody of the school's own authority comes from too near. */
  OWN_AUTHORITY_NEAR(WeighedRule.OWN_AUTHORITY_NEAR, LocalityRules::ownAuthorityNear),

  /** Whoever comes, whatever their authority, comes from far enough. */
  TOO_NEAR(WeighedRule.TOO_NEAR, LocalityRules::tooNear),

  /**
   * Only people trained for the part and the phase, and in date on all days of the visit; who
   * shadows has had the training of the programme.
   */
  NOT_QUALIFIED(StandingRules::notQualified),

  /** Only people whose employer, or the network for who has none, answers for them. */
  NOT_ASSURED(StandingRules::notAssured),

  /** Better somebody who knows such schools. */
  OTHER_PHASE(WeighedRule.OTHER_PHASE, StandingRules::otherPhase),

  /** Nobody is asked for a day on which they are not free or with another review. */
  NOT_FREE(TimeRules::notFree),

  /** Who has not said that they are free is asked, and counted behind who has. */
  NOT_SAID_FREE(WeighedRule.NOT_SAID_FREE, TimeRules::notSaidFree),

  /** Nobody has more reviews a season than the network wants or they offer. */
  TOO_MANY_REVIEWS(WeighedRule.TOO_MANY_REVIEWS, TimeRules::tooManyReviews),

  /** Some days lie between two reviews of one person. */
  TOO_SOON(WeighedRule.TOO_SOON, TimeRules::tooSoon),

  /** Two schools do not review each other. */
  DIRECT_SWAP(WeighedRule.DIRECT_SWAP, TeamRules::directSwap),

  /** Somebody else comes than last time. */
  LAST_TIME(WeighedRule.LAST_TIME, TeamRules::lastTime),

  /** Who said no is remembered, and counted behind who has not. */
  DECLINED_BEFORE(WeighedRule.DECLINED_BEFORE, TeamRules::declinedBefore),

  /** Three schools do not review each other in a circle within a season. */
  CIRCLE(WeighedRule.CIRCLE, TeamRules::circle),

  /** No two of a team come from one school or trust. */
  TEAM_OF_ONE_SCHOOL(WeighedRule.TEAM_OF_ONE_SCHOOL, TeamRules::teamOfOneSchool);

  /** Those that can be asked of a visit long over, for what they ask is dated. */
  static final Set<StaffingRule> KNOWN_OF_THE_PAST = EnumSet.of(OWN_SCHOOL, DECLARED_TIE);

  private final WeighedRule weighed;
  private final BiFunction<CandidateFacts, VisitFacts, Answer> question;

  /** Always hard. */
  StaffingRule(BiFunction<CandidateFacts, VisitFacts, Answer> question) {
    this(null, question);
  }

  /** As strong as the season says. */
  StaffingRule(WeighedRule weighed, BiFunction<CandidateFacts, VisitFacts, Answer> question) {
    this.weighed = weighed;
    this.question = question;
  }

  /** How much it counts by these rules. */
  public Strength strength(SeasonRules rules) {
    return weighed == null ? Strength.HARD : rules.strength(weighed);
  }

  Answer ask(CandidateFacts candidate, VisitFacts visit) {
    return question.apply(candidate, visit);
  }
}
