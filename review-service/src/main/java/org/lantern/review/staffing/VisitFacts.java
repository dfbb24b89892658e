package org.lantern.review.staffing;

import java.time.LocalDate;
import java.util.SortedSet;
import org.lantern.review.reviewer.Part;

/**
 * The seat to fill: whose review, when, and in which part.
 *
 * @param nearKilometres the programme's limit for people of the school's own authority
 */
public record VisitFacts(
    SchoolFacts host, SortedSet<LocalDate> days, Part part, int nearKilometres) {}
