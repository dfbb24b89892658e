package org.lantern.review.dayoffer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.lantern.review.programme.VisitMode;

/** A day of a visit; where nothing is said, the whole day and in person. */
@Embeddable
public record VisitDay(
    @NotNull @Column(name = "day") LocalDate day,
    @Enumerated(EnumType.STRING) @Column(name = "part") DayPart part,
    @Enumerated(EnumType.STRING) @Column(name = "mode") VisitMode mode) {

  public VisitDay {
    part = part == null ? DayPart.WHOLE : part;
    mode = mode == null ? VisitMode.IN_PERSON : mode;
  }

  public VisitDay in(VisitMode other) {
    return new VisitDay(day, part, other);
  }

  /** How much of a day it takes: one, or a half. */
  public BigDecimal length() {
    return BigDecimal.valueOf(part.halves()).divide(BigDecimal.TWO);
  }

  /** By their dates. */
  public static List<VisitDay> sorted(Collection<VisitDay> days) {
    return days.stream().sorted(Comparator.comparing(VisitDay::day)).toList();
  }

  /** Their dates, in order. */
  public static List<LocalDate> dates(Collection<VisitDay> days) {
    return days.stream().map(VisitDay::day).sorted().toList();
  }
}
