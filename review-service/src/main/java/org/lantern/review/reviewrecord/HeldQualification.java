package org.lantern.review.reviewrecord;

import java.time.LocalDate;
import org.lantern.review.reviewer.Part;
import org.lantern.review.schoolcopy.Phase;

/**
 * What somebody is trained for.
 *
 * @param phase null for every phase
 */
public record HeldQualification(String programme, Part part, Phase phase, LocalDate until) {}
