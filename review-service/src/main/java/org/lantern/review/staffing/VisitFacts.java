package org.lantern.review.staffing;

import java.time.LocalDate;
import java.util.SortedSet;
import org.lantern.review.programme.SeasonRules;
import org.lantern.review.reviewer.Part;

/**
 * The seat to fill: whose review, when, and in which part.
 *
 * @param rules what holds in its season
 */
public record VisitFacts(
    SchoolFacts host, SortedSet<LocalDate> days, Part part, SeasonRules rules) {}
