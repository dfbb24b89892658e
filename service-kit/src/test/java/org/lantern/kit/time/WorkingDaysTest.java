package org.lantern.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lantern.kit.time.WorkingCalendar.EntryKind.HOLIDAY;
import static org.lantern.kit.time.WorkingCalendar.EntryKind.INSET;
import static org.lantern.kit.time.WorkingCalendar.EntryKind.TERM;
import static org.lantern.kit.time.WorkingDays.DayReason.BETWEEN_TERMS;
import static org.lantern.kit.time.WorkingDays.DayReason.NOBODY_SPEAKS;
import static org.lantern.kit.time.WorkingDays.DayReason.WEEKEND;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.WorkingCalendar.Entry;
import org.lantern.kit.time.WorkingCalendar.EntryKind;
import org.lantern.kit.time.WorkingDays.DayReason;
import org.lantern.kit.time.WorkingDays.Verdict;

/** Working days by the calendars of an English school year. */
class WorkingDaysTest {
  /** Autumn and spring of 2026/27, the summer term up to a typical last day. */
  private static final WorkingCalendar AUTHORITY =
      calendar(
          "AUTHORITY",
          entry(INSET, "2026-09-01", "2026-09-01"),
          entry(TERM, "2026-09-02", "2026-12-18"),
          entry(HOLIDAY, "2026-10-26", "2026-10-30"),
          entry(TERM, "2027-01-04", "2027-03-25"),
          entry(TERM, "2027-04-12", "2027-07-21"),
          entry(HOLIDAY, "2027-05-03", "2027-05-03"),
          entry(TERM, "2027-09-01", "2027-12-17"));

  private static final WorkingCalendar NETWORK =
      calendar(
          "NETWORK",
          entry(HOLIDAY, "2026-08-31", "2026-08-31"),
          entry(HOLIDAY, "2026-10-19", "2026-10-23"),
          entry(HOLIDAY, "2026-12-21", "2027-01-01"));

  private static final WorkingDays USUAL = new WorkingDays(List.of(AUTHORITY, NETWORK));

  private static WorkingCalendar calendar(String name, Entry... entries) {
    return new WorkingCalendar(name, List.of(entries));
  }

  private static Entry entry(EntryKind kind, String from, String until) {
    return new Entry(kind, day(from), day(until));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @ParameterizedTest(name = "{0}: {1} by {2}, worked {3}, visited {4}")
  @CsvSource(
      nullValues = "nobody",
      textBlock =
          """
          2026-08-31, HOLIDAY,       NETWORK,   false, false
          2026-09-01, INSET,         AUTHORITY, true,  false
          2026-09-02, TERM,          AUTHORITY, true,  true
          2026-09-05, WEEKEND,       nobody,    false, false
          2026-10-19, TERM,          AUTHORITY, true,  true
          2026-10-28, HOLIDAY,       AUTHORITY, false, false
          2026-12-18, TERM,          AUTHORITY, true,  true
          2026-12-21, BETWEEN_TERMS, AUTHORITY, false, false
          2027-01-01, BETWEEN_TERMS, AUTHORITY, false, false
          2027-01-03, WEEKEND,       nobody,    false, false
          2027-01-04, TERM,          AUTHORITY, true,  true
          2027-03-26, BETWEEN_TERMS, AUTHORITY, false, false
          2027-05-03, HOLIDAY,       AUTHORITY, false, false
          2027-08-11, BETWEEN_TERMS, AUTHORITY, false, false
          2027-12-20, NOBODY_SPEAKS, nobody,    true,  true
          """)
  void a_day_is_what_the_first_calendar_that_speaks_for_it_says(
      LocalDate day, DayReason reason, String calendar, boolean worked, boolean visited) {
    Verdict verdict = USUAL.of(day);

    assertThat(verdict).isEqualTo(new Verdict(reason, calendar));
    assertThat(USUAL.isWorkingDay(day)).isEqualTo(worked);
    assertThat(USUAL.isVisitDay(day)).isEqualTo(visited);
  }

  @ParameterizedTest(name = "{1} after {0} is {2}: {3}")
  @CsvSource({
    "2026-09-02,  1, 2026-09-03, the next day",
    "2026-09-03,  2, 2026-09-07, over a week end",
    "2026-09-05,  1, 2026-09-07, from a Saturday",
    "2026-09-05,  0, 2026-09-07, none after a Saturday is the Monday",
    "2026-09-02,  0, 2026-09-02, none after a working day is the day",
    "2026-10-23,  1, 2026-11-02, over half-term",
    "2026-12-17,  3, 2027-01-05, over new year",
    "2027-03-25,  1, 2027-04-12, over Easter",
    "2027-04-12, -1, 2027-03-25, back over Easter",
    "2027-01-05, -3, 2026-12-17, back over new year",
    "2026-09-02, -1, 2026-09-01, back to an inset day"
  })
  void days_are_counted_as_they_are_worked(LocalDate from, int n, LocalDate due, String why) {
    assertThat(USUAL.plus(from, n)).as(why).isEqualTo(due);
  }

  @Test
  void the_next_working_day_is_the_day_itself_when_it_is_one() {
    assertThat(USUAL.next(day("2026-09-02"))).isEqualTo(day("2026-09-02"));
    assertThat(USUAL.next(day("2026-10-24"))).isEqualTo(day("2026-11-02"));
  }

  @Test
  void a_school_overrides_its_authority_both_ways() {
    WorkingCalendar school =
        calendar(
            "SCHOOL",
            entry(HOLIDAY, "2026-10-19", "2026-10-23"),
            entry(TERM, "2026-10-26", "2026-10-30"));
    WorkingDays days = new WorkingDays(List.of(school, AUTHORITY, NETWORK));

    assertThat(days.isWorkingDay(day("2026-10-20"))).isFalse();
    assertThat(days.isWorkingDay(day("2026-10-27"))).isTrue();
    assertThat(days.of(day("2026-11-03"))).isEqualTo(new Verdict(DayReason.TERM, "AUTHORITY"));
  }

  @Test
  void an_inset_day_stands_out_of_a_holiday_of_its_own_calendar_and_of_those_below() {
    WorkingCalendar school =
        calendar(
            "SCHOOL",
            entry(HOLIDAY, "2026-10-26", "2026-10-30"),
            entry(INSET, "2026-10-30", "2026-10-31"),
            entry(INSET, "2026-12-21", "2026-12-21"));
    WorkingDays days = new WorkingDays(List.of(school, NETWORK));

    assertThat(days.of(day("2026-10-30"))).isEqualTo(new Verdict(DayReason.INSET, "SCHOOL"));
    assertThat(days.of(day("2026-12-21"))).isEqualTo(new Verdict(DayReason.INSET, "SCHOOL"));
    assertThat(days.of(day("2026-10-31"))).isEqualTo(new Verdict(WEEKEND, null));
  }

  @Test
  void before_the_first_term_and_after_the_last_a_calendar_is_silent() {
    WorkingDays days = new WorkingDays(List.of(AUTHORITY));

    assertThat(days.of(day("2026-08-31"))).isEqualTo(new Verdict(NOBODY_SPEAKS, null));
    assertThat(days.of(day("2027-12-20"))).isEqualTo(new Verdict(NOBODY_SPEAKS, null));
  }

  @Test
  void a_gap_of_a_year_between_terms_is_one_that_nobody_has_written_down() {
    WorkingDays days =
        new WorkingDays(
            List.of(
                calendar(
                    "SCHOOL",
                    entry(TERM, "2026-09-01", "2027-07-21"),
                    entry(TERM, "2028-09-01", "2028-12-15"),
                    entry(TERM, "2029-03-25", "2029-07-20"))));

    assertThat(days.of(day("2027-11-10"))).isEqualTo(new Verdict(NOBODY_SPEAKS, null));
    assertThat(days.of(day("2029-02-01"))).isEqualTo(new Verdict(BETWEEN_TERMS, "SCHOOL"));
  }

  @Test
  void without_calendars_monday_to_friday_are_worked() {
    WorkingDays days = new WorkingDays(List.of());

    assertThat(days.plus(day("2026-12-24"), 5)).isEqualTo(day("2026-12-31"));
  }

  @Test
  void a_holiday_that_never_ends_is_refused_with_a_sentence() {
    WorkingDays days =
        new WorkingDays(List.of(calendar("SCHOOL", entry(HOLIDAY, "2026-09-01", "2036-08-31"))));

    assertThatThrownBy(() -> days.plus(day("2026-08-28"), 2))
        .isInstanceOf(Refusal.AgainstTheRules.class)
        .hasMessageContaining("no working day within 400 days of 2026-08-31");
  }

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest(name = "calendars of seed {0}")
  @MethodSource("seeds")
  void counting_there_and_back_ends_where_it_began(int seed) {
    Random random = new Random(seed);
    WorkingDays days = new WorkingDays(List.of(madeUp(random), madeUp(random)));
    LocalDate start = days.next(day("2026-09-01").plusDays(random.nextInt(300)));
    int n = 1 + random.nextInt(120);

    LocalDate due = days.plus(start, n);

    assertThat(days.plus(due, -n)).isEqualTo(start);
    assertThat(start.plusDays(1).datesUntil(due.plusDays(1)).filter(days::isWorkingDay))
        .hasSize(n)
        .endsWith(due);
  }

  /** Entries of random kinds and lengths, one after another, up to 40 days apart. */
  private static WorkingCalendar madeUp(Random random) {
    List<Entry> entries = new ArrayList<>();
    LocalDate day = day("2026-08-01");
    for (int i = random.nextInt(20); i > 0; i--) {
      LocalDate from = day.plusDays(1 + random.nextInt(40));
      day = from.plusDays(random.nextInt(40));
      entries.add(new Entry(EntryKind.values()[random.nextInt(3)], from, day));
    }
    return new WorkingCalendar("seed", entries);
  }
}
