package org.lantern.review.review;

import jakarta.validation.constraints.NotNull;
import org.lantern.review.programme.VisitMode;

/** Switches the days of a visit that have not passed. */
public record SwitchModeRequest(@NotNull VisitMode mode) {}
