package org.lantern.school.identity;

import jakarta.validation.constraints.NotNull;

/** Asks to take away everything of a person but the bare id. */
public record EraseRequest(@NotNull ErasureReason reason) {}
