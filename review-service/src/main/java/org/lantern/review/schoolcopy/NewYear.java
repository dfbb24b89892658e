package org.lantern.review.schoolcopy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A year into which the network goes.
 *
 * @param label how it is called, such as 2027/28
 */
public record NewYear(UUID yearId, String label, LocalDate firstDay, LocalDate lastDay) {}
