package org.lantern.accreditation.accreditation;

import jakarta.validation.constraints.NotNull;

/** Who may find the practice in the directory. */
public record ListRequest(@NotNull Audience audience) {}
