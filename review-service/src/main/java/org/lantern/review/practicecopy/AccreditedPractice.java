package org.lantern.review.practicecopy;

import java.time.LocalDate;

/**
 * A practice that is accredited.
 *
 * @param until the last day of its latest accreditation
 */
public record AccreditedPractice(String title, LocalDate until) {}
