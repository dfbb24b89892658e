package org.lantern.review.staffing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.lantern.review.availability.Availability;
import org.lantern.review.profile.Offer;
import org.lantern.review.reviewer.Trained;

/**
 * What is known of somebody who might take a seat.
 *
 * @param employers the schools where they work on the first day of the visit
 * @param base near which school they set out, null when not said
 * @param trained all their training for the part
 * @param assuredUntil last day of an assurance that is in force on all days, null without one
 * @param said what they say of the days of the visit; days of which they say nothing are left out
 * @param offer what their profile says
 * @param seated their other seats
 */
public record CandidateFacts(
    UUID personId,
    List<SchoolFacts> employers,
    SchoolFacts base,
    List<Trained> trained,
    LocalDate assuredUntil,
    Map<LocalDate, Availability> said,
    Offer offer,
    Seated seated) {

  /** Somebody of whom nothing else is known. */
  static CandidateFacts known(UUID personId) {
    return new CandidateFacts(
        personId,
        List.of(),
        null,
        List.of(),
        null,
        Map.of(),
        Offer.NOT_SAID,
        new Seated(Collections.emptySortedSet(), null, 0));
  }

  /**
   * The other live seats of one person.
   *
   * @param taken days of the visit on which another review has them
   * @param nearest day of another review nearest to the visit, null when none is near
   * @param inSeason in how many other reviews of the season they have a seat
   */
  public record Seated(SortedSet<LocalDate> taken, LocalDate nearest, int inSeason) {}
}
