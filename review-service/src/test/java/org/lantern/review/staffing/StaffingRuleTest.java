package org.lantern.review.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.review.programme.SeasonRules;
import org.lantern.review.programme.Strength;
import org.lantern.review.programme.WeighedRule;
import org.lantern.review.reviewer.Part;

class StaffingRuleTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 3);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 5);
  private static final SchoolFacts HOST = school("Host", "951", "T1", 400_000, 300_000);

  private final VisitFacts visit =
      new VisitFacts(HOST, days(FIRST, FIRST.plusDays(1), LAST), Part.PEER, rules(Map.of()));

  private static SeasonRules rules(Map<WeighedRule, Strength> strengths) {
    return new SeasonRules(3, 2, null, 6, 30, null, null, strengths);
  }

  private static SchoolFacts school(
      String name, String authority, String trust, Integer easting, Integer northing) {
    return new SchoolFacts(
        UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        name,
        authority,
        authority == null ? null : "Authority " + authority,
        trust,
        trust == null ? null : "Trust " + trust,
        easting,
        northing);
  }

  private static TreeSet<LocalDate> days(LocalDate... days) {
    return new TreeSet<>(Arrays.asList(days));
  }

  private static CandidateFacts worksAt(SchoolFacts... employers) {
    return new CandidateFacts(
        new UUID(0, 1), List.of(employers), false, LAST.plusYears(1), days(), days());
  }

  @Test
  void somebody_from_far_away_trained_and_free_fits_with_a_sentence_of_every_rule() {
    Candidate candidate =
        StaffingService.judge(worksAt(school("Far", "960", null, 480_000, 300_000)), visit);

    assertThat(candidate.fits()).isTrue();
    assertThat(candidate.verdicts()).hasSize(StaffingRule.values().length);
    assertThat(candidate.verdicts()).allMatch(verdict -> !verdict.sentence().isBlank());
  }

  @Test
  void nobody_reviews_their_own_school() {
    assertThat(refusals(worksAt(HOST))).contains("Works at Host, the school of this review.");
  }

  @Test
  void nobody_reviews_a_school_of_their_own_trust_however_far() {
    assertThat(refusals(worksAt(school("Far", "960", "T1", 900_000, 300_000))))
        .containsExactly("Works at Far, which belongs to Trust T1 like the school.");
  }

  @Test
  void nobody_reviews_a_school_to_which_they_declared_a_tie() {
    CandidateFacts governor =
        new CandidateFacts(new UUID(0, 1), List.of(), true, LAST.plusYears(1), days(), days());

    assertThat(refusals(governor))
        .containsExactly("Has declared a tie to the school or its trust.");
  }

  @Test
  void a_school_without_trust_shares_none() {
    VisitFacts noTrust =
        new VisitFacts(school("Alone", "951", null, 0, 0), visit.days(), Part.PEER, visit.rules());

    assertThat(
            StaffingRule.OWN_TRUST
                .judge(worksAt(school("Other", "960", null, 900_000, 0)), noTrust)
                .passes())
        .isTrue();
  }

  @Test
  void the_own_authority_is_too_near_under_thirty_kilometres() {
    assertThat(refusals(worksAt(school("Near", "951", null, 429_999, 300_000))))
        .containsExactly(
            "Works at Near in the same authority (Authority 951), 30.0 km away; at least 30 km are"
                + " needed.");
  }

  @Test
  void at_thirty_kilometres_the_own_authority_is_far_enough() {
    assertThat(refusals(worksAt(school("Edge", "951", null, 430_000, 300_000)))).isEmpty();
  }

  @Test
  void another_authority_may_be_near() {
    assertThat(refusals(worksAt(school("Next door", "952", null, 400_100, 300_000)))).isEmpty();
  }

  @Test
  void an_unknown_place_counts_as_near() {
    assertThat(refusals(worksAt(school("Nowhere", "951", null, null, null))))
        .containsExactly(
            "Works at Nowhere in the same authority (Authority 951); how far away is not known.");
  }

  @Test
  void an_unknown_authority_counts_as_the_same() {
    assertThat(refusals(worksAt(school("Unknown", null, null, 400_100, 300_000)))).hasSize(1);
  }

  @Test
  void of_several_employers_each_is_asked() {
    SchoolFacts far = school("Far", "960", null, 900_000, 300_000);

    assertThat(refusals(worksAt(far, HOST))).isNotEmpty();
  }

  @Test
  void who_was_never_trained_is_refused() {
    CandidateFacts candidate =
        new CandidateFacts(new UUID(0, 1), List.of(), false, null, days(), days());

    assertThat(refusals(candidate)).containsExactly("Is not trained as a peer for this programme.");
  }

  @Test
  void training_must_last_until_the_last_day_of_the_visit() {
    CandidateFacts lapsed =
        new CandidateFacts(new UUID(0, 1), List.of(), false, LAST.minusDays(1), days(), days());
    CandidateFacts justInDate =
        new CandidateFacts(new UUID(0, 1), List.of(), false, LAST, days(), days());

    assertThat(refusals(lapsed))
        .containsExactly("Was trained as a peer until 2026-11-04; the visit ends on 2026-11-05.");
    assertThat(refusals(justInDate)).isEmpty();
  }

  @Test
  void who_is_not_free_or_elsewhere_is_refused_with_the_days() {
    CandidateFacts away =
        new CandidateFacts(new UUID(0, 1), List.of(), false, LAST, days(FIRST, LAST), days());
    CandidateFacts elsewhere =
        new CandidateFacts(new UUID(0, 1), List.of(), false, LAST, days(), days(LAST));

    assertThat(refusals(away)).containsExactly("Is not free on 2026-11-03, 2026-11-05.");
    assertThat(refusals(elsewhere)).containsExactly("Has a seat in another review on 2026-11-05.");
  }

  @Test
  void a_soft_rule_lets_pass_and_is_marked_with_its_sentence() {
    VisitFacts soft = weighed(WeighedRule.OWN_TRUST, Strength.SOFT);

    Candidate candidate =
        StaffingService.judge(worksAt(school("Far", "960", "T1", 900_000, 300_000)), soft);

    assertThat(candidate.fits()).isTrue();
    assertThat(candidate.verdicts())
        .contains(
            new Verdict(
                StaffingRule.OWN_TRUST,
                true,
                true,
                "Works at Far, which belongs to Trust T1 like the school."));
    assertThat(candidate.verdicts().stream().filter(Verdict::soft)).hasSize(1);
  }

  @Test
  void a_rule_that_is_off_is_not_asked() {
    VisitFacts off = weighed(WeighedRule.OWN_AUTHORITY_NEAR, Strength.OFF);

    Candidate candidate =
        StaffingService.judge(worksAt(school("Near", "951", null, 400_100, 300_000)), off);

    assertThat(candidate.fits()).isTrue();
    assertThat(candidate.verdicts().stream().map(Verdict::rule))
        .doesNotContain(StaffingRule.OWN_AUTHORITY_NEAR)
        .hasSize(StaffingRule.values().length - 1);
  }

  @ParameterizedTest
  @EnumSource
  void every_rule_that_a_season_weighs_is_asked_by_one_rule_of_staffing(WeighedRule weighed) {
    SeasonRules off = rules(Map.of(weighed, Strength.OFF));

    assertThat(StaffingRule.values())
        .filteredOn(rule -> rule.strength(off) == Strength.OFF)
        .hasSize(1);
  }

  private VisitFacts weighed(WeighedRule rule, Strength strength) {
    return new VisitFacts(HOST, visit.days(), Part.PEER, rules(Map.of(rule, strength)));
  }

  private List<String> refusals(CandidateFacts candidate) {
    return StaffingService.judge(candidate, visit).refusals();
  }
}
