package org.lantern.school.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lantern.kit.problem.Refusal;

/** What the entries of one calendar must keep to; whatever breaks is told at once. */
final class EntryRules {
  static final Comparator<CalendarEntry> IN_ORDER =
      Comparator.comparing(CalendarEntry::from).thenComparing(CalendarEntry::kind);
  private static final int LONGEST = 366;
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private EntryRules() {}

  /**
   * Lets pass entries that can stand together.
   *
   * @throws Refusal.AgainstTheRules with a sentence for each that cannot
   */
  static void require(List<CalendarEntry> entries) {
    List<String> broken = new ArrayList<>();
    entries.forEach(entry -> single(entry, broken));
    if (broken.isEmpty()) {
      overlaps(entries, broken);
    }
    if (!broken.isEmpty()) {
      throw new Refusal.AgainstTheRules(broken);
    }
  }

  private static void single(CalendarEntry entry, List<String> broken) {
    if (entry.until().isBefore(entry.from())) {
      broken.add("The %s ends before it begins; exchange its days.".formatted(entry.inWords()));
    } else if (entry.from().isBefore(FIRST) || entry.until().isAfter(LAST)) {
      broken.add("The %s is not of our time; check the years.".formatted(entry.inWords()));
    } else if (ChronoUnit.DAYS.between(entry.from(), entry.until()) >= LONGEST) {
      broken.add(
          "The %s takes more than %d days; check the years.".formatted(entry.inWords(), LONGEST));
    }
  }

  /** Of one kind in order, each must end before the next begins. */
  private static void overlaps(List<CalendarEntry> entries, List<String> broken) {
    List<CalendarEntry> byKind =
        entries.stream()
            .sorted(Comparator.comparing(CalendarEntry::kind).thenComparing(CalendarEntry::from))
            .toList();
    for (int i = 1; i < byKind.size(); i++) {
      if (byKind.get(i - 1).overlaps(byKind.get(i))) {
        broken.add(
            "The %s and the %s overlap; let one end before the other begins."
                .formatted(byKind.get(i - 1).inWords(), byKind.get(i).inWords()));
      }
    }
  }
}
