package org.lantern.review.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.lantern.review.programme.SeasonRules;
import org.lantern.review.reviewer.Part;

/**
 * The seat to fill: whose review, when, in which part, and who sits beside it.
 *
 * @param seats of this review and others, as they matter here
 * @param team where the others on the team work
 */
public record VisitFacts(
    SchoolFacts host,
    SortedSet<LocalDate> days,
    Part part,
    SeasonRules rules,
    SeatFacts seats,
    Map<UUID, List<SchoolFacts>> team) {}
