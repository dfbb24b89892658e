package org.lantern.kit.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.lantern.kit.time.WorkingDays.DayReason;

/**
 * One calendar of terms, holidays and inset days. It speaks for the days of its entries and for the
 * rest between two of its terms, and is silent about all others. See docs/adr/0015.
 */
public final class WorkingCalendar {
  /** A longer gap between two terms is a year that nobody has written down yet. */
  private static final int LONGEST_REST = 100;

  private final String name;
  private final Map<EntryKind, NavigableMap<LocalDate, Entry>> entries =
      new EnumMap<>(EntryKind.class);

  /**
   * @param name what the calendar is called when somebody asks which one spoke
   * @param entries in any order; no two of one kind overlap
   */
  public WorkingCalendar(String name, List<Entry> entries) {
    this.name = name;
    for (EntryKind kind : EntryKind.values()) {
      this.entries.put(kind, new TreeMap<>());
    }
    entries.forEach(entry -> this.entries.get(entry.kind()).put(entry.from(), entry));
  }

  /** What an entry says about its days. */
  public enum EntryKind {
    TERM,
    HOLIDAY,
    INSET
  }

  /** Days of one kind, both included. */
  public record Entry(EntryKind kind, LocalDate from, LocalDate until) {}

  String name() {
    return name;
  }

  /** What it says about a day; an inset day stands out of a holiday, and that out of a term. */
  Optional<DayReason> says(LocalDate day) {
    if (holds(EntryKind.INSET, day)) {
      return Optional.of(DayReason.INSET);
    }
    if (holds(EntryKind.HOLIDAY, day)) {
      return Optional.of(DayReason.HOLIDAY);
    }
    if (holds(EntryKind.TERM, day)) {
      return Optional.of(DayReason.TERM);
    }
    return isBetweenTerms(day) ? Optional.of(DayReason.BETWEEN_TERMS) : Optional.empty();
  }

  private boolean holds(EntryKind kind, LocalDate day) {
    Map.Entry<LocalDate, Entry> latest = entries.get(kind).floorEntry(day);
    return latest != null && !latest.getValue().until().isBefore(day);
  }

  private boolean isBetweenTerms(LocalDate day) {
    Map.Entry<LocalDate, Entry> before = entries.get(EntryKind.TERM).floorEntry(day);
    LocalDate after = entries.get(EntryKind.TERM).higherKey(day);
    return before != null
        && after != null
        && ChronoUnit.DAYS.between(before.getValue().until(), after) <= LONGEST_REST;
  }
}
