package org.lantern.review.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.review.programme.SeasonRules;
import org.lantern.review.programme.Strength;
import org.lantern.review.programme.WeighedRule;
import org.lantern.review.reviewer.Part;
import org.lantern.review.reviewer.Trained;
import org.lantern.review.schoolcopy.Bond;
import org.lantern.review.schoolcopy.Bonds;
import org.lantern.review.schoolcopy.Phase;

/** Every rule both ways. */
class StaffingRuleTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 3);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 5);
  private static final TreeSet<LocalDate> DAYS =
      new TreeSet<>(Set.of(FIRST, FIRST.plusDays(1), LAST));
  private static final UUID HUB = new UUID(0, 7);
  private static final SchoolFacts HOST =
      school("Host", "951", "T1", HUB, Phase.PRIMARY, 400_000, 300_000);
  private static final SchoolFacts FAR = far("Far");

  private static SchoolFacts school(
      String name,
      String authority,
      String trust,
      UUID hub,
      Phase phase,
      Integer easting,
      Integer northing) {
    return new SchoolFacts(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        name,
        authority,
        authority == null ? null : "Authority " + authority,
        trust,
        trust == null ? null : "Trust " + trust,
        hub,
        phase,
        easting,
        northing);
  }

  private static SchoolFacts far(String name) {
    return school(name, "960", null, null, Phase.PRIMARY, 480_000, 300_000);
  }

  private static SchoolFacts at(String name, String authority, Integer easting) {
    return school(name, authority, null, null, Phase.PRIMARY, easting, 300_000);
  }

  private static SeasonRules usual(Map<WeighedRule, Strength> strengths) {
    return new SeasonRules(
        3, 2, null, 6, null, 30, null, null, null, null, null, null, null, strengths);
  }

  private static SomebodyFixture somebody() {
    return SomebodyFixture.somebody(DAYS).worksAt(FAR);
  }

  private static VisitFacts visit(SchoolFacts host, SeatFacts seats) {
    return visit(host, seats, Bonds.NONE);
  }

  private static VisitFacts visit(SchoolFacts host, SeatFacts seats, Bonds bonds) {
    return new VisitFacts(host, DAYS, Part.PEER, usual(Map.of()), seats, Map.of(), bonds);
  }

  private static List<String> refusals(Bond bond, String place) {
    Bonds bonds = new Bonds(Map.of(SomebodyFixture.ID, Map.of(bond, place)));
    return Judged.of(somebody().facts(), visit(HOST, SeatFacts.NONE, bonds)).inWords().refusals();
  }

  private static VisitFacts visit() {
    return visit(HOST, SeatFacts.NONE);
  }

  private static List<String> refusals(SomebodyFixture somebody) {
    return Judged.of(somebody.facts(), visit()).inWords().refusals();
  }

  private static List<String> marks(SomebodyFixture somebody, VisitFacts visit) {
    return Judged.of(somebody.facts(), visit).inWords().verdicts().stream()
        .filter(Verdict::soft)
        .map(Verdict::sentence)
        .toList();
  }

  private static List<String> marks(SomebodyFixture somebody) {
    return marks(somebody, visit());
  }

  @Test
  void somebody_from_far_away_trained_assured_and_free_fits_with_a_sentence_of_every_rule() {
    Candidate candidate = Judged.of(somebody().facts(), visit()).inWords();

    assertThat(candidate.fits()).isTrue();
    assertThat(candidate.marks()).isZero();
    assertThat(candidate.verdicts()).hasSize(StaffingRule.values().length);
    assertThat(candidate.verdicts()).allMatch(verdict -> !verdict.sentence().isBlank());
  }

  @Test
  void nobody_reviews_the_school_where_they_work_or_hold_a_role() {
    assertThat(refusals(Bond.WORKS_THERE, ""))
        .containsExactly("Works at Host, the school of this review.");
    assertThat(refusals(Bond.HOLDS_A_ROLE_THERE, ""))
        .containsExactly("Holds a role at Host, the school of this review.");
  }

  @Test
  void nobody_reviews_a_school_of_their_own_trust_however_far() {
    assertThat(refusals(Bond.OF_ITS_TRUST, "Sister"))
        .containsExactly(
            "Works or holds a role at Sister, which belongs to Trust T1 like the school.");
    assertThat(refusals(Bond.OF_ITS_TRUST, ""))
        .containsExactly("Leads Trust T1, the trust of the school.");
  }

  @Test
  void a_school_without_trust_or_hub_shares_none() {
    SchoolFacts alone = school("Alone", "951", null, null, Phase.PRIMARY, 0, 0);

    assertThat(Judged.of(somebody().facts(), visit(alone, SeatFacts.NONE)).fits()).isTrue();
  }

  @Test
  void nobody_reviews_a_school_of_their_own_hub() {
    assertThat(refusals(Bond.OF_ITS_HUB, "Hubmate"))
        .containsExactly("Works or holds a role at Hubmate, a school of the same hub.");
    assertThat(refusals(Bond.OF_ITS_HUB, "")).containsExactly("Manages the hub of the school.");
  }

  @Test
  void nobody_reviews_a_school_to_which_they_declared_a_tie() {
    assertThat(refusals(Bond.TIED, ""))
        .containsExactly("Has declared a tie to the school or its trust.");
  }

  @Test
  void the_own_authority_is_too_near_under_thirty_kilometres() {
    assertThat(refusals(somebody().worksAt(at("Near", "951", 429_999))))
        .containsExactly(
            "Works at Near in the same authority (Authority 951), 30.0 km away; at least 30 km are"
                + " needed.");
  }

  @Test
  void at_thirty_kilometres_the_own_authority_is_far_enough() {
    assertThat(refusals(somebody().worksAt(at("Edge", "951", 430_000)))).isEmpty();
  }

  @Test
  void an_unknown_place_counts_as_near() {
    assertThat(refusals(somebody().worksAt(at("Nowhere", "951", null))))
        .containsExactly(
            "Works at Nowhere in the same authority (Authority 951); how far away is not known.");
  }

  @Test
  void an_unknown_authority_counts_as_the_same() {
    assertThat(refusals(somebody().worksAt(at("Unknown", null, 400_100)))).hasSize(1);
  }

  @Test
  void another_authority_may_be_near_and_is_marked_under_twenty_five_kilometres() {
    SomebodyFixture near = somebody().worksAt(at("Next door", "952", 424_900));

    assertThat(refusals(near)).isEmpty();
    assertThat(marks(near))
        .containsExactly("Comes from Next door, 24.9 km away; 25 km are wanted.");
    assertThat(marks(somebody().worksAt(at("Edge", "952", 425_000)))).isEmpty();
  }

  @Test
  void who_works_at_no_school_comes_from_where_they_set_out() {
    SomebodyFixture independent = somebody().worksAt();

    assertThat(marks(independent))
        .containsExactly("Has not said where they set out from; 25 km are wanted.");
    assertThat(marks(independent.setsOutFrom(FAR))).isEmpty();
    assertThat(marks(independent.setsOutFrom(at("Nowhere", "952", null))))
        .containsExactly("How far Nowhere is away is not known; 25 km are wanted.");
  }

  @Test
  void of_several_employers_each_is_asked() {
    assertThat(refusals(somebody().worksAt(FAR, HOST))).isNotEmpty();
  }

  @Test
  void who_was_never_trained_is_refused() {
    assertThat(refusals(somebody().trained()))
        .containsExactly("Is not trained as a peer for this programme.");
  }

  @Test
  void training_must_cover_all_days_of_the_visit() {
    Trained lapsed = new Trained(SomebodyFixture.ID, null, null, LAST.minusDays(1));
    Trained later = new Trained(SomebodyFixture.ID, null, FIRST.plusDays(1), LAST);
    Trained justInDate = new Trained(SomebodyFixture.ID, null, FIRST, LAST);

    assertThat(refusals(somebody().trained(lapsed)))
        .containsExactly("Was trained as a peer until 2026-11-04; the visit ends on 2026-11-05.");
    assertThat(refusals(somebody().trained(later)))
        .containsExactly("Is trained as a peer from 2026-11-04; the visit begins on 2026-11-03.");
    assertThat(refusals(somebody().trained(lapsed, justInDate))).isEmpty();
    assertThat(refusals(somebody().trained(lapsed, later))).isEmpty();
    assertThat(
            refusals(
                somebody()
                    .trained(
                        new Trained(SomebodyFixture.ID, null, null, FIRST),
                        new Trained(SomebodyFixture.ID, null, LAST, LAST))))
        .isNotEmpty();
  }

  @Test
  void training_for_a_phase_counts_in_schools_of_it() {
    LocalDate later = LAST.plusYears(1);
    Trained secondary = new Trained(SomebodyFixture.ID, Phase.SECONDARY, null, later);
    Trained allThrough = new Trained(SomebodyFixture.ID, Phase.ALL_THROUGH, null, later);

    assertThat(refusals(somebody().trained(secondary)))
        .containsExactly("Is trained as a peer for schools of another phase only.");
    assertThat(refusals(somebody().trained(allThrough))).isEmpty();
  }

  @Test
  void training_for_a_phase_does_not_pass_where_the_phase_is_unknown() {
    SchoolFacts unknown = school("Unknown", "951", null, null, null, 0, 0);
    Trained primary = new Trained(SomebodyFixture.ID, Phase.PRIMARY, null, LAST);
    VisitFacts visit = visit(unknown, SeatFacts.NONE);

    assertThat(Judged.of(somebody().trained(primary).facts(), visit).fits()).isFalse();
    assertThat(marks(somebody(), visit))
        .containsExactly("The phase of the school is not known, so nobody is known to fit it.");
  }

  @Test
  void nobody_comes_without_an_assurance_in_force() {
    assertThat(refusals(somebody().notAssured()))
        .containsExactly("Has no assurance of Far that lasts for the whole visit.");
    assertThat(refusals(somebody().worksAt().notAssured()))
        .containsExactly("Has no assurance of the network that lasts for the whole visit.");
  }

  @Test
  void who_names_no_experience_of_the_phase_is_marked() {
    assertThat(marks(somebody().offers(Set.of(Phase.POST_16), null)))
        .containsExactly("Names no experience of this phase (primary).");
    assertThat(marks(somebody().offers(Set.of(Phase.ALL_THROUGH), null))).isEmpty();
  }

  @Test
  void who_is_not_free_or_elsewhere_is_refused_with_the_days() {
    assertThat(refusals(somebody().notFree(FIRST, LAST)))
        .containsExactly("Is not free on 2026-11-03, 2026-11-05.");
    assertThat(refusals(somebody().elsewhereOn(LAST)))
        .containsExactly("Has a seat in another review on 2026-11-05.");
  }

  @Test
  void who_has_not_said_is_marked_and_passes_without_a_reason() {
    Candidate silent = Judged.of(somebody().silentOf(LAST).facts(), visit()).inWords();

    assertThat(silent.fits()).isTrue();
    assertThat(silent.marks()).isEqualTo(1);
    assertThat(silent.verdicts()).noneMatch(Verdict::wantsReason);
    assertThat(marks(somebody().silentOf(LAST)))
        .containsExactly("Has not said whether they are free on 2026-11-05; the invitation asks.");
  }

  @Test
  void nobody_has_more_reviews_than_the_network_wants_or_they_offer() {
    assertThat(marks(somebody().hasReviews(3))).isEmpty();
    assertThat(marks(somebody().hasReviews(4)))
        .containsExactly("Has 4 other reviews this season; 4 are the most.");
    assertThat(marks(somebody().hasReviews(1).offers(Set.of(Phase.PRIMARY), 1)))
        .containsExactly("Has 1 other reviews this season and offers 1.");
    assertThat(marks(somebody().hasReviews(4).offers(Set.of(Phase.PRIMARY), 9)))
        .containsExactly("Has 4 other reviews this season; 4 are the most.");
  }

  @Test
  void two_weeks_lie_between_two_reviews_of_one_person() {
    assertThat(marks(somebody().hasAnotherReviewOn(FIRST.minusDays(14)))).isEmpty();
    assertThat(marks(somebody().hasAnotherReviewOn(FIRST.minusDays(13))))
        .containsExactly("Has another review on 2026-10-21, 13 days away; 14 are wanted.");
    assertThat(marks(somebody().hasAnotherReviewOn(LAST.plusDays(1))))
        .containsExactly("Has another review on 2026-11-06, 1 days away; 14 are wanted.");
  }

  @Test
  void two_schools_do_not_review_each_other() {
    SeatFacts swapped =
        new SeatFacts(
            Map.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            Map.of(FAR.id(), FIRST),
            Set.of(),
            Map.of(),
            Set.of());

    assertThat(Judged.of(somebody().facts(), visit(HOST, swapped)).inWords().refusals())
        .containsExactly(
            "Somebody of the school is on the team that reviews Far on 2026-11-03; 2 years should"
                + " lie between.");
    assertThat(Judged.of(somebody().worksAt(far("Third")).facts(), visit(HOST, swapped)).fits())
        .isTrue();
  }

  @Test
  void somebody_else_comes_than_last_time() {
    SeatFacts before =
        new SeatFacts(
            Map.of(),
            Map.of(),
            Set.of(),
            Set.of(SomebodyFixture.ID),
            Map.of(),
            Set.of(),
            Map.of(),
            Set.of());

    assertThat(Judged.of(somebody().facts(), visit(HOST, before)).inWords().refusals())
        .containsExactly("Was on the team when this school was reviewed last.");
  }

  @Test
  void who_closes_a_circle_of_three_schools_is_marked() {
    SeatFacts round =
        new SeatFacts(
            Map.of(), Map.of(), Set.of(), Set.of(), Map.of(), Set.of(FAR.id()), Map.of(), Set.of());

    assertThat(marks(somebody(), visit(HOST, round)))
        .containsExactly("Closes a circle this season: the school reviews one that reviews Far.");
    assertThat(marks(somebody().worksAt(far("Third")), visit(HOST, round))).isEmpty();
  }

  @Test
  void two_of_one_school_or_trust_on_a_team_are_marked() {
    UUID other = new UUID(0, 2);
    SchoolFacts one = school("One", "960", "T9", null, Phase.PRIMARY, 480_000, 300_000);
    SchoolFacts two = school("Two", "961", "T9", null, Phase.PRIMARY, 490_000, 300_000);

    assertThat(marks(somebody().worksAt(one), beside(other, two)))
        .containsExactly("Somebody else on this team works at One or in its trust.");
    assertThat(marks(somebody(), beside(other, FAR))).hasSize(1);
    assertThat(marks(somebody(), beside(SomebodyFixture.ID, FAR))).isEmpty();
    assertThat(marks(somebody(), beside(other, far("Third")))).isEmpty();
  }

  private static VisitFacts beside(UUID other, SchoolFacts school) {
    return new VisitFacts(
        HOST,
        DAYS,
        Part.PEER,
        usual(Map.of()),
        SeatFacts.NONE,
        Map.of(other, List.of(school)),
        Bonds.NONE);
  }

  @ParameterizedTest
  @EnumSource(Strength.class)
  void a_rule_refuses_marks_or_is_silent_as_the_season_says(Strength strength) {
    Map<WeighedRule, Strength> chosen = new EnumMap<>(usual(Map.of()).strengths());
    chosen.put(WeighedRule.LAST_TIME, strength);
    SeatFacts before =
        new SeatFacts(
            Map.of(),
            Map.of(),
            Set.of(),
            Set.of(SomebodyFixture.ID),
            Map.of(),
            Set.of(),
            Map.of(),
            Set.of());
    VisitFacts visit =
        new VisitFacts(HOST, DAYS, Part.PEER, usual(chosen), before, Map.of(), Bonds.NONE);

    Judged judged = Judged.of(somebody().facts(), visit);

    assertThat(judged.refusals()).isEqualTo(strength == Strength.HARD ? 1 : 0);
    assertThat(judged.marks()).isEqualTo(strength == Strength.SOFT ? 1 : 0);
    assertThat(judged.inWords().verdicts())
        .hasSize(StaffingRule.values().length - (strength == Strength.OFF ? 1 : 0));
  }

  @Test
  void of_the_days_of_other_reviews_those_of_the_visit_are_taken_and_the_next_is_nearest() {
    TreeSet<LocalDate> busy =
        new TreeSet<>(Set.of(FIRST.minusDays(9), LAST, LAST.plusDays(4), LAST.plusDays(8)));
    SeatFacts seats =
        new SeatFacts(
            Map.of(SomebodyFixture.ID, busy),
            Map.of(SomebodyFixture.ID, 3),
            Set.of(),
            Set.of(),
            Map.of(),
            Set.of(),
            Map.of(),
            Set.of());

    CandidateFacts.Seated seated = seats.of(SomebodyFixture.ID, DAYS);

    assertThat(seated.taken()).containsExactly(LAST);
    assertThat(seated.nearest()).isEqualTo(LAST.plusDays(4));
    assertThat(seated.inSeason()).isEqualTo(3);
  }
}
