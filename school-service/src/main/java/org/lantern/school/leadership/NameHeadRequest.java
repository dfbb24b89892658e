package org.lantern.school.leadership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Names a school's head from a day on; who holds the seat then holds it until the day before.
 *
 * @param until the last day, null while it lasts
 * @param acting whether only until somebody is appointed
 */
public record NameHeadRequest(
    @NotNull UUID personId, @NotNull LocalDate from, LocalDate until, boolean acting) {}
