package org.lantern.review.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A season as it is made or changed.
 *
 * @param label how it is called, such as 2026/27
 * @param firstDay first day on which a review can be
 * @param opensOn first day on which schools can ask
 * @param closesOn last day on which schools can ask
 * @param capacity how many reviews the network takes on
 */
public record SeasonRequest(
    @NotBlank @Size(max = 60) @Pattern(regexp = "[^\\x00]*") String label,
    @NotNull LocalDate firstDay,
    @NotNull LocalDate lastDay,
    @NotNull LocalDate opensOn,
    @NotNull LocalDate closesOn,
    @NotNull UUID frameworkId,
    @Min(1) @Max(100_000) int capacity,
    @NotNull @Valid SeasonRules rules) {

  /** A sentence for every pair of days that does not fit. */
  List<String> against() {
    List<String> sentences = new ArrayList<>();
    if (lastDay.isBefore(firstDay)) {
      sentences.add("A season ends on its first day or later; give it a later last day.");
    }
    if (closesOn.isBefore(opensOn)) {
      sentences.add("Requests close on the day they open or later; give a later closing day.");
    }
    if (opensOn.isAfter(lastDay)) {
      sentences.add("Requests open before the season is over; give an earlier opening day.");
    }
    return sentences;
  }

  /** This, but with the capacity, closing day and limits of the other. */
  SeasonRequest closingLike(SeasonRequest other) {
    return new SeasonRequest(
        label,
        firstDay,
        lastDay,
        opensOn,
        other.closesOn,
        frameworkId,
        other.capacity,
        rules.limitedLike(other.rules));
  }
}
