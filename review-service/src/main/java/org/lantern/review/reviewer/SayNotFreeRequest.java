package org.lantern.review.reviewer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Says that somebody is not free on some days, both ends included. */
public record SayNotFreeRequest(
    @NotNull UUID personId, @NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {}
