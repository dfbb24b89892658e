package org.lantern.school.tie;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Ends a tie.
 *
 * @param on its last day
 */
public record EndTieRequest(@NotNull LocalDate on) {}
