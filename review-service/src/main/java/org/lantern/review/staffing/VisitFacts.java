package org.lantern.review.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.lantern.review.programme.SeasonRules;
import org.lantern.review.reviewer.Part;
import org.lantern.review.schoolcopy.Bonds;

/**
 * The seat to fill: whose review, when, in which part, and who sits beside it.
 *
 * @param seats of this review and others, as they matter here
 * @param team where the others on the team work
 * @param bonds who is bound to what the review is about on one of the days
 */
public record VisitFacts(
    SchoolFacts host,
    SortedSet<LocalDate> days,
    Part part,
    SeasonRules rules,
    SeatFacts seats,
    Map<UUID, List<SchoolFacts>> team,
    Bonds bonds) {
  /** The same visit, with what is known of the other seats of whoever is asked about. */
  public VisitFacts with(SeatFacts known) {
    return new VisitFacts(host, days, part, rules, known, team, bonds);
  }
}
